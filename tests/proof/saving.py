"""Saves over and over in children that are killed; tells how often what was left is whole.

usage: python -m tests.proof.saving exercise|routine|programme FOLDER KILLS SEED
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import NamedTuple

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.own_routines import remove_own_routine, save_own_routine
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, with_at
from tests.kits.shared_kit import CURLS, PLAIN, Person, png

MOST_S = 0.03
"""A child is killed within so long: it saves a dozen times meanwhile."""

LONG = "Sit tall on a chair, the towel flat on the floor in front of you. " * 6
WRITTEN: Written = {
    "id": "curls",
    "name": "Curls",
    "purpose": "P.",
    "posture": "seated",
    "ours": {"hold": "5 s"},
    "steps": tuple(f"{LONG}{n}" for n in range(8)),
}


class Saving(NamedTuple):
    """What is saved for ever, and how to tell that it is whole.

    Attributes:
        save: Once more, by its number.
        is_whole: Whether what lies there now is the old or the new.
    """

    save: Callable[[int], object]
    is_whole: Callable[[], bool]


def exercise(folder: Path) -> Saving:
    """One text of an exercise in the place of another."""
    store = YamlExercises(folder / "none.yaml", folder)
    store.save(Kept(EMPTY), store.text_of("", WRITTEN), (), is_draft=False)

    def save(number: int) -> None:
        kept = store.open("curls")
        text = store.text_of(kept.text, with_at(kept.exercise, ("purpose",), f"P{number}."))
        store.save(kept, text, (), is_draft=False)

    def is_whole() -> bool:
        kept = store.open("curls")
        is_same = with_at(kept.exercise, ("purpose",), "P.") == WRITTEN
        return is_same and store.read(kept.exercise).is_whole and _has_one_file(folder)

    return Saving(save, is_whole)


def routine(folder: Path) -> Saving:
    """Routines that come, change and go; one of them stays."""
    person = Person(folder)
    stays = Routine("stays", "Stays", (Item("heel_cord"),) * 20, own=True)
    goes = Routine("goes", "Goes", (Item("toe_walk"),) * 20, own=True)
    save_own_routine(person.own, stays, ())

    def save(number: int) -> None:
        save_own_routine(person.own, goes._replace(name=f"Goes {number}"), ())
        remove_own_routine(person.own, goes.id)

    def is_whole() -> bool:
        known = person.library.routines
        return known["stays"] == stays and _has_one_file(person.own)

    return Saving(save, is_whole)


def programme(folder: Path) -> Saving:
    """What somebody has shared, with a picture, added and taken out again."""
    sender, person = Person(folder / "ann"), Person(folder / "bob")
    sender.write("mine.yaml", CURLS.replace("pose: hold", "picture: a.png"))
    sender.write("pictures/a.png", png())
    path = folder / "evening.footcare"
    sender.files.share(["evening"], PLAIN, path)

    def save(_number: int) -> None:
        person.files.add(path)
        for one in person.library.programmes:
            person.files.take_out(one)

    def is_whole() -> bool:
        is_there, files = "evening" in person.library.routines, person.everything()
        return not is_there or files.get("pictures/a.png") == png()

    return Saving(save, is_whole)


def _has_one_file(folder: Path) -> bool:
    return len(list(folder.glob("*.yaml"))) == 1


def save_for_ever(saving: Saving, ready: int) -> None:
    """Tell that it begins, and never end."""
    os.write(ready, b"1")
    for number in count():
        saving.save(number)


def main() -> None:
    """Kill so many children; print how often all was whole."""
    what, folder, kills, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    saving = {"exercise": exercise, "routine": routine, "programme": programme}[what](folder)
    rng, whole = random.Random(seed), 0
    for _ in range(kills):
        read, write = os.pipe()
        child = os.fork()
        if not child:
            save_for_ever(saving, write)
        os.read(read, 1)
        time.sleep(rng.random() * MOST_S)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(read)
        os.close(write)
        whole += saving.is_whole()
    print(whole)


if __name__ == "__main__":
    main()
