"""Saves an exercise over and over in children that are killed; tells what each has left.

usage: python -m tests.proof.saving_exercises FOLDER KILLS SEED
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, with_at

LONG = "Sit tall on a chair, the towel flat on the floor in front of you. " * 6
WRITTEN: Written = {
    "id": "curls",
    "name": "Curls",
    "purpose": "P.",
    "posture": "seated",
    "ours": {"hold": "5 s"},
    "steps": tuple(f"{LONG}{n}" for n in range(8)),
}


def save_for_ever(folder: Path, ready: int) -> None:
    store = YamlExercises(folder / "none.yaml", folder)
    kept = store.open("curls")
    os.write(ready, b"1")
    number = 0
    while True:
        number += 1
        text = store.text_of(kept.text, with_at(kept.exercise, ("purpose",), f"P{number}."))
        kept = store.save(kept, text, (), is_draft=False)


def main() -> None:
    folder, kills, rng = Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))
    store = YamlExercises(folder / "none.yaml", folder)
    store.save(Kept(EMPTY), store.text_of("", WRITTEN), (), is_draft=False)
    whole = 0
    for _ in range(kills):
        read, write = os.pipe()
        child = os.fork()
        if not child:
            save_for_ever(folder, write)
        os.read(read, 1)
        time.sleep(rng.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(read)
        os.close(write)
        kept = store.open("curls")
        steps = with_at(kept.exercise, ("purpose",), "P.") == WRITTEN
        whole += steps and store.read(kept.exercise).is_whole
    print(whole, len(list(folder.glob("*.yaml"))))


if __name__ == "__main__":
    main()
