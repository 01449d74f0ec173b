"""Saves what is a person's own on a disk that is full, then has room again; tells how it went.

usage: python -m tests.adapters.library.saving_on_a_full_disk FOLDER, in a mount namespace of its
own with a small disk of its own at FOLDER.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.own_routines import save_own_routine
from footcare_gui.adapters.pictures.photos import PhotoFolder
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY
from tests.kits.shared_kit import CURLS, PLAIN, Person
from tests.proof.saving import WRITTEN

EDGE_PX = 400


def main(folder: Path) -> dict[str, object]:
    """Try everything without room, and again with some."""
    sender, person = Person(folder / "ann"), Person(folder / "bob")
    sender.write("mine.yaml", CURLS)
    sender.files.share(["evening"], PLAIN, folder / "evening.footcare")
    store = YamlExercises(folder / "none.yaml", person.own)
    kept = store.save(Kept(EMPTY), store.text_of("", WRITTEN), (), is_draft=False)
    image = QImage(EDGE_PX, EDGE_PX, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    mine = Routine("", "Mine", (Item("heel_cord"),), own=True)
    acts: dict[str, Callable[[], object]] = {
        "exercise": lambda: store.save(kept, kept.text.replace("P.", "Q."), (), is_draft=False),
        "new exercise": lambda: store.save(Kept(EMPTY), kept.text, (), is_draft=True),
        "routine": lambda: save_own_routine(person.own, mine, ()),
        "programme": lambda: person.files.add(folder / "evening.footcare"),
        "photo": lambda: PhotoFolder(person.own / "pictures").take_image(image),
    }
    before = person.everything()
    _fill(folder / "ballast")
    refused = [name for name, act in acts.items() if _is_refused(act)]
    is_same = person.everything() == before
    (folder / "ballast").unlink()
    kept_then = [name for name, act in acts.items() if not _is_refused(act)]
    return {"refused": refused, "is_same": is_same, "kept_then": kept_then}


def _is_refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError:
        return True
    return False


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4_096)):
            pass


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
