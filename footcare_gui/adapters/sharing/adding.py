"""Keeps what is in a `.footcare` file among a person's own; of what is here already it is told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from footcare_gui.adapters.library.files import SHARED
from footcare_gui.adapters.library.forms import RESERVED
from footcare_gui.adapters.library.own_routines import new_id, remove_own_routine
from footcare_gui.adapters.sharing.contents import Contents, value_of
from footcare_gui.adapters.sharing.emit import Renamed, lines_of
from footcare_gui.adapters.sharing.packing import library_text
from footcare_gui.adapters.sharing.parcel import CLOSE_UPS, FIGURES
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import parse_text
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.programmes.shared import Same
from footcare_gui.platform.files import write_whole


def same_ids(contents: Contents, mine: Library) -> tuple[str, ...]:
    """Ids that are here already, for something else than what is in the file."""
    return tuple(id for id, is_alike in _met(contents, mine) if not is_alike)


def is_known(contents: Contents, mine: Library) -> bool:
    """Whether all of it is here already, just so, with what is asked of it."""
    ids = {*contents.library.exercises, *contents.library.routines}
    here = [programme._replace(brought=()) for programme in mine.programmes]
    return ids == {id for id, is_alike in _met(contents, mine) if is_alike} and (
        contents.programme._replace(brought=()) in here
    )


def _met(contents: Contents, mine: Library) -> Iterator[tuple[str, bool]]:
    for id in contents.library.exercises:
        if id in mine.exercises:
            yield id, mine.exercises[id] == contents.all.exercises[id]
        elif id in mine.routines:
            yield id, False
    for id in contents.library.routines:
        if id in mine.routines:
            alike = mine.routines[id]._replace(own=False, original=None)
            yield id, alike == contents.all.routines[id]
        elif id in mine.exercises:
            yield id, False


def keep(
    contents: Contents, mine: Library, own: Path, same: Same, built_in: Path
) -> Collection[str]:
    """Write what is in a file into a person's folder; the file that makes it count comes last.

    Args:
        contents: Of the file.
        mine: The person's library.
        own: Their folder.
        same: What to do with ids that are here already.
        built_in: The app's own figures.

    Returns:
        The ids of what was added.

    Raises:
        OSError: It cannot be written; nothing of it is kept then.
    """
    if is_known(contents, mine):
        return ()
    met = same_ids(contents, mine)
    taken = {*mine.exercises, *mine.routines, *contents.all.exercises, *contents.all.routines}
    files, renamed_files = _placed(contents, own, built_in)
    new_ids = _fresh_ids(met, taken) if same is Same.KEEP_BOTH else {}
    left = {id for id, _ in _met(contents, mine)} - set(new_ids)
    if same is Same.TAKE_THEIRS:
        left -= set(met)
    text, ids = _composed(contents, left, {**renamed_files, "id": new_ids}, met, same)
    if not ids and not contents.programme.limits and not contents.programme.cautions:
        return ()
    _write_all(own, files, text, contents.programme)
    if same is Same.TAKE_THEIRS:
        for id in met:
            with suppress(FaultyFileError):
                remove_own_routine(own, id)
    return ids


def _fresh_ids(met: Collection[str], taken: set[str]) -> Mapping[str, str]:
    fresh: dict[str, str] = {}
    for id in met:
        fresh[id] = new_id(id, lambda name: name in taken or name in RESERVED)
        taken.add(fresh[id])
    return fresh


def _composed(
    contents: Contents,
    left: Collection[str],
    renamed: Renamed,
    met: Collection[str],
    same: Same,
) -> tuple[str, tuple[str, ...]]:
    """The library file to write, and the ids of what is in it."""
    new_ids = renamed["id"]
    exercises: dict[str, list[str]] = {}
    for id, node in contents.exercise_nodes():
        if id in left:
            continue
        lines = [f"id: {new_ids.get(id, id)}"]
        others = {key: names for key, names in renamed.items() if key != "id"}
        lines += [one for one in lines_of(node, others) if not one.startswith("id: ")]
        if not value_of(node, "figure") and f"{FIGURES}{id}.yaml" in contents.files:
            figure = renamed.get("figure", {}).get(id, id)
            lines += [f"figure: {figure}"] if figure != new_ids.get(id, id) else []
        exercises[new_ids.get(id, id)] = lines
    routines = [
        _renamed(routine, new_ids)
        for id, routine in contents.library.routines.items()
        if id not in left
    ]
    programme = _asked(contents.programme, new_ids, met if same is Same.KEEP_MINE else ())
    instead = tuple(met) if same is Same.TAKE_THEIRS else ()
    ids = (*exercises, *(routine.id for routine in routines))
    return library_text(programme, exercises.values(), routines, instead), ids


def _renamed(routine: Routine, new_ids: Mapping[str, str]) -> Routine:
    items = tuple(_item(item, new_ids) for item in routine.items)
    return routine._replace(id=new_ids.get(routine.id, routine.id), items=items)


def _item(item: Item, new_ids: Mapping[str, str]) -> Item:
    return item._replace(exercise=new_ids.get(item.exercise, item.exercise))


def _asked(programme: Programme, new_ids: Mapping[str, str], mine: Collection[str]) -> Programme:
    """What is asked of those that are kept; of what stays the person's own, nothing is."""
    limits, cautions = programme.limits.items(), programme.cautions.items()
    return programme._replace(
        limits={new_ids.get(id, id): one for id, one in limits if id not in mine},
        cautions={new_ids.get(id, id): one for id, one in cautions if id not in mine},
    )


def _placed(
    contents: Contents, own: Path, built_in: Path
) -> tuple[Mapping[str, bytes], dict[str, Mapping[str, str]]]:
    """Where figures and pictures go, and what is called otherwise so that none is replaced."""
    places: dict[str, bytes] = {}
    renamed: dict[str, dict[str, str]] = {"figure": {}, "picture": {}, "close_up": {}}
    for entry, data in contents.files.items():
        place = _free_place(entry, data, own, built_in)
        key = "close_up" if entry.startswith(CLOSE_UPS) else "picture"
        key = "figure" if entry.startswith(FIGURES) and key != "close_up" else key
        if place != entry:
            old, new = Path(entry), Path(place)
            whole = key == "picture"
            renamed[key][old.name if whole else old.stem] = new.name if whole else new.stem
        places[place] = data
    return dict(_rewritten(places, renamed)), {**renamed}


def _rewritten(
    places: Mapping[str, bytes], renamed: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, bytes]]:
    """Figures and close-ups that are called otherwise say so themselves."""
    ids = {**renamed["figure"], **renamed["close_up"]}
    changed = {"id": ids, "kind": renamed["close_up"]}
    is_other = any(changed.values())
    for place, data in places.items():
        root = parse_text(data, Faults("")) if is_other and place.startswith(FIGURES) else None
        text = "\n".join(lines_of(root, changed)) + "\n" if root is not None else ""
        yield place, text.encode() if text else data


def _free_place(entry: str, data: bytes, own: Path, built_in: Path) -> str:
    """The entry's own place, or one beside it where something else is."""
    path = Path(entry)
    numbered = (
        entry if number == 1 else f"{path.parent.as_posix()}/{path.stem}_{number}{path.suffix}"
        for number in count(1)
    )
    return next(one for one in numbered if _is_free(one, data, own, built_in))


def _is_free(place: str, data: bytes, own: Path, built_in: Path) -> bool:
    for there in (own / place, built_in / Path(place).relative_to(Path(place).parts[0])):
        if there.exists() and not (there.is_file() and there.read_bytes() == data):
            return False
    return True


def _write_all(own: Path, files: Mapping[str, bytes], text: str, programme: Programme) -> None:
    written: list[Path] = []
    try:
        for place, data in files.items():
            path = own / place
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(path, data)
                written.append(path)
        own.mkdir(parents=True, exist_ok=True)
        write_whole(own / _file_name(own, programme.name), text)
    except OSError:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise


def _file_name(own: Path, name: str) -> str:
    """One behind all that were shared before, so that it may build on them."""
    numbers = [one.name[len(SHARED) :].split("-")[0] for one in own.glob(f"{SHARED}*.yaml")]
    last = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return f"{SHARED}{last + 1:03}-{new_id(name, lambda _id: False)}.yaml"
