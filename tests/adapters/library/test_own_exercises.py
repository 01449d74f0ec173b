"""Own exercises in their files: made, changed in their place, taken out, brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library import own_exercises
from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.programmes.store import ChangedMeanwhileError, Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, at, text_at, with_at
from tests.kits.editor_kit import folder, store

__all__ = ["folder", "store"]

CURLS: Written = {
    "name": "Towel curls",
    "purpose": "As prescribed.",
    "posture": "seated",
    "ours": {"hold": "5 s"},
    "steps": ("Curl.",),
}
BY_HAND = """\
# My own file.
format: 2
exercises:
  - id: one
    name: One       # keep me
    purpose: P.
    posture: seated
    ours: {hold: 5 s}
    steps: [Do it.]
  # the second
  - id: two
    name: Two
    purpose: P.
    posture: seated
    ours: {hold: 5 s}
    steps: [Do it.]
"""


def made(store: YamlExercises, written: Written = CURLS, *, is_draft: bool = False) -> Kept:
    return store.save(Kept(EMPTY), store.text_of("", written), {"toe_walk"}, is_draft=is_draft)


def by_hand(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "mine.yaml"
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def test_a_new_exercise_has_a_file_of_its_own_that_the_library_reads(
    store: YamlExercises, folder: Path
) -> None:
    kept = made(store)
    assert text_at(kept.exercise, ("id",)) == "towel_curls"
    result = read_library(folder / "towel_curls.yaml")
    assert result.faults == ()
    assert result.library.exercises["towel_curls"].name == "Towel curls"


def test_two_of_one_name_have_ids_of_their_own(store: YamlExercises) -> None:
    first = made(store)
    again = store.save(
        Kept(EMPTY), store.text_of("", CURLS), {text_at(first.exercise, ("id",))}, is_draft=False
    )
    assert text_at(again.exercise, ("id",)) == "towel_curls_2"


def test_one_of_many_is_changed_in_its_place(store: YamlExercises, folder: Path) -> None:
    path = by_hand(folder)
    kept = store.open("two")
    text = store.text_of(kept.text, with_at(kept.exercise, ("tip",), "Slowly."))
    store.save(kept, text, (), is_draft=False)
    assert path.read_text(encoding="utf-8") == BY_HAND.replace(
        "    ours: {hold: 5 s}\n    steps: [Do it.]\n",
        "    tip: Slowly.\n    ours: {hold: 5 s}\n    steps: [Do it.]\n",
    ).replace("    tip: Slowly.\n", "", 1)


def test_what_is_saved_as_it_is_stays_byte_for_byte(store: YamlExercises, folder: Path) -> None:
    path = by_hand(folder)
    kept = store.open("one")
    store.save(kept, store.text_of(kept.text, kept.exercise), (), is_draft=False)
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_a_file_that_was_changed_meanwhile_is_left_alone(
    store: YamlExercises, folder: Path
) -> None:
    path = by_hand(folder)
    kept = store.open("one")
    assert not store.has_changed(kept)
    path.write_text(BY_HAND.replace("Two", "Zwei"), encoding="utf-8")
    assert store.has_changed(kept)
    with pytest.raises(ChangedMeanwhileError):
        store.save(kept, kept.text, (), is_draft=False)
    with pytest.raises(ChangedMeanwhileError):
        store.remove(kept)
    path.unlink()
    assert store.has_changed(kept)
    with pytest.raises(ChangedMeanwhileError):
        store.save(kept, kept.text, (), is_draft=False)


def test_a_full_disk_leaves_everything_as_it_was(
    store: YamlExercises, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = by_hand(folder)
    kept = store.open("one")

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(own_exercises, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        store.save(kept, kept.text.replace("One", "Eins"), (), is_draft=False)
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_what_is_taken_out_can_be_brought_back(store: YamlExercises, folder: Path) -> None:
    path = by_hand(folder)
    removed = store.remove(store.open("one"))
    assert "id: one" not in path.read_text(encoding="utf-8")
    assert "# the second" in path.read_text(encoding="utf-8")
    store.put_back(removed)
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_a_file_without_anything_in_it_goes_and_comes_back(
    store: YamlExercises, folder: Path
) -> None:
    kept = made(store)
    before = Path(kept.file).read_text(encoding="utf-8")
    removed = store.remove(kept)
    assert list(folder.glob("*.yaml")) == []
    store.put_back(removed)
    assert Path(kept.file).read_text(encoding="utf-8") == before
    with pytest.raises(ChangedMeanwhileError):
        store.put_back(removed)


def test_a_draft_is_no_part_of_the_library_until_it_is_whole(
    store: YamlExercises, folder: Path
) -> None:
    draft = made(store, with_at(CURLS, ("steps",), None), is_draft=True)
    assert [kept.exercise for kept in store.drafts()] == [draft.exercise]
    assert list(folder.glob("*.yaml")) == []
    whole = store.text_of(draft.text, with_at(draft.exercise, ("steps",), ("Curl.",)))
    kept = store.save(draft, whole, (), is_draft=False)
    assert not kept.is_draft
    assert store.drafts() == []
    assert [path.name for path in folder.glob("*.yaml")] == ["towel_curls.yaml"]


def test_a_draft_of_what_is_in_the_library_leaves_that_until_it_is_whole(
    store: YamlExercises, folder: Path
) -> None:
    path = by_hand(folder)
    kept = store.open("two")
    broken = store.text_of(kept.text, with_at(kept.exercise, ("name",), None))
    draft = store.save(kept, broken, (), is_draft=True)
    assert path.read_text(encoding="utf-8") == BY_HAND
    assert store.open("two").is_draft
    whole = store.text_of(draft.text, with_at(draft.exercise, ("name",), "Zwei"))
    store.save(draft, whole, (), is_draft=False)
    assert at(store.open("two").exercise, ("name",)) == "Zwei"
    assert store.drafts() == []
    assert "# My own file." in path.read_text(encoding="utf-8")


def test_what_the_app_brings_along_is_nobodys_own(store: YamlExercises) -> None:
    assert not store.open("toe_walk").is_own
    with pytest.raises(KeyError):
        store.open("no_such_exercise")


def test_a_text_says_what_is_wrong_and_where(store: YamlExercises) -> None:
    written, faults = store.written_in("- id: x\n  name: X\n  ours: {hold: 30 parsecs}\n")
    assert at(written or "", ("name",)) == "X"
    assert (faults[-1].line, faults[-1].column) == (3, 16)
    assert store.written_in("- [")[0] is None
    assert store.written_in("just words")[0] is None


def test_the_same_reader_judges_a_form(store: YamlExercises) -> None:
    assert store.read(with_at(CURLS, ("id",), "curls")).is_whole


@pytest.mark.parametrize(
    ("key", "value", "expected"), [("sets", "3", "format: 2"), ("rest", "5 s", "format: 1")]
)
def test_a_file_of_the_first_format_becomes_one_of_the_second_where_that_is_needed(
    store: YamlExercises, folder: Path, key: str, value: str, expected: str
) -> None:
    path = by_hand(folder)
    path.write_text(BY_HAND.replace("format: 2", "format: 1"), encoding="utf-8")
    kept = store.open("one")
    written = with_at(kept.exercise, ("ours", key), value)
    store.save(kept, store.text_of(kept.text, written), (), is_draft=False)
    assert expected in path.read_text(encoding="utf-8")
    assert read_library(path).faults == ()


def test_what_can_only_be_written_anew_is_written_anew(store: YamlExercises) -> None:
    odd = "  - id: x\n    tip: One.\n    tip: Two.\n"
    written, _ = store.written_in(odd)
    assert written is not None
    new = with_at(written, ("tip",), "Three.")
    text = store.text_of(odd, new)
    assert store.written_in(text)[0] == new
