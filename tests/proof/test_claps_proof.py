"""How well two claps are heard, and how seldom anything else is taken for them.

The set is made up (`tests/room_sounds.py`): it stands for no real room, and shows whether a change
of the ear makes it deafer or jumpier.
"""

from __future__ import annotations

import random
import time

import pytest

from footcare_gui.domain.hearing.claps import ClapEar, Heard
from footcare_gui.domain.hearing.onset import RATE_HZ
from tests import room_sounds as room

pytestmark = pytest.mark.proof

STEP = 1_280
MINUTES = 15
TRIALS = 80
MOST_LATE_S = 0.45
MOST_SHARE = 0.001
"""Of a core, over everything that is listened to; what waits for the processor does not count."""


def pairs(sound: room.Sound) -> tuple[list[float], float]:
    """When two claps were told, and how many seconds of a core that took."""
    heard, ear, found, spent = room.samples(sound), ClapEar(), [], 0.0
    for at in range(0, len(heard), STEP):
        piece = heard[at : at + STEP]
        begun = time.thread_time()
        told = ear.hear(piece)
        spent += time.thread_time() - begun
        found += [(at + STEP) / RATE_HZ for one in told if one is Heard.TWO_CLAPS]
    return found, spent


def recall(make: room.Maker | None) -> float:
    """Share of two claps that were told, once and in time."""
    right = 0
    for seed in range(TRIALS):
        chance = random.Random(seed)
        if make is None:
            ground = room.silence(3.5, chance, -60)
            second_s = room.two_claps(chance, ground, 1.5, room.db(chance.uniform(-22, -1)))
        else:
            ground, second_s = room.beside(chance, make, 15)
        told, _ = pairs(ground)
        late = [at_s - second_s for at_s in told]
        right += len(late) == 1 and 0 < late[0] <= MOST_LATE_S
    return right / TRIALS


@pytest.mark.parametrize(
    ("make", "least"),
    [(None, 0.95), (room.babble, 0.85), (room.music, 0.7)],
    ids=["clean", "babble", "music"],
)
def test_two_claps_are_heard(make: room.Maker | None, least: float) -> None:
    heard = recall(make)
    print(f"{100 * heard:.0f} % of two claps are heard")
    assert heard >= least


@pytest.mark.parametrize("make", [room.talk, room.music, room.typing, room.knocks])
def test_nothing_else_is_taken_for_them_and_listening_costs_next_to_nothing(
    make: room.Maker,
) -> None:
    false, spent = [], 0.0
    for minute in range(MINUTES):
        sound = room.loud(make(random.Random(100 + minute), 60.0), 0.5)
        told, took = pairs(sound)
        false += [(minute, at_s) for at_s in told]
        spent += took
    share = spent / 60 / MINUTES
    print(f"{len(false)} false in {MINUTES} min, {100 * share:.3f} % of a core")
    assert not false
    assert share <= MOST_SHARE
