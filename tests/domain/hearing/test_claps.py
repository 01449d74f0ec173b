"""Two claps are heard, and nothing else is: a slice of the proof in `test_claps_proof.py`."""

from __future__ import annotations

import random
from array import array

import pytest

from footcare_gui.domain.hearing.claps import ClapEar, Heard
from footcare_gui.domain.hearing.onset import RATE_HZ
from footcare_gui.platform.places import resources
from tests import room_sounds as room

STEP = 1_280
QUIET = -60.0


def told(sound: room.Sound) -> list[tuple[float, Heard]]:
    """What is noticed, and when that is said, in seconds."""
    ear, heard = ClapEar(), room.samples(sound)
    return [
        ((at + STEP) / RATE_HZ, one)
        for at in range(0, len(heard), STEP)
        for one in ear.hear(heard[at : at + STEP])
    ]


def pairs(sound: room.Sound) -> list[float]:
    return [at_s for at_s, heard in told(sound) if heard is Heard.TWO_CLAPS]


def clapping(seed: int, *gaps_s: float, peak: float = 0.4) -> room.Sound:
    chance = random.Random(seed)
    ground, at_s = room.silence(4.5, chance, QUIET), 1.0
    room.lay(ground, at_s, room.clap(chance, peak))
    for gap_s in gaps_s:
        at_s += gap_s
        room.lay(ground, at_s, room.clap(chance, peak))
    return ground


@pytest.mark.parametrize("seed", range(8))
def test_two_claps_in_a_quiet_room_are_heard_within_the_half_second(seed: int) -> None:
    chance = random.Random(seed)
    ground = room.silence(3.5, chance, QUIET)
    second_s = room.two_claps(chance, ground, 1.5, chance.uniform(0.1, 0.9))
    (said_s,) = pairs(ground)
    assert said_s - second_s <= 0.45


def test_two_claps_are_heard_over_people_who_talk() -> None:
    grounds = [room.beside(random.Random(2_000 + n), room.babble, 15)[0] for n in range(3)]
    assert [len(pairs(ground)) for ground in grounds] == [1, 1, 1]


@pytest.mark.parametrize("make", [room.talk, room.music, room.typing, room.knocks])
def test_what_is_no_clap_is_no_clap(make: room.Maker) -> None:
    assert pairs(room.loud(make(random.Random(50), 10.0), 0.5)) == []


def test_the_apps_own_cues_are_no_claps() -> None:
    assert pairs(room.cues(resources() / "sounds", random.Random(1))) == []


def test_one_clap_three_and_two_far_apart_are_not_two() -> None:
    assert pairs(clapping(1)) == []
    assert pairs(clapping(1, 0.2, 0.2, 0.2)) == []
    assert len(pairs(clapping(1, 0.3, 0.3))) == 1
    assert pairs(clapping(1, 1.2)) == []
    assert len(pairs(clapping(1, 0.35))) == 1


def test_two_that_are_not_alike_are_not_two_claps() -> None:
    chance = random.Random(3)
    ground = room.silence(3.5, chance, QUIET)
    room.lay(ground, 1.0, room.clap(chance, 0.8))
    room.lay(ground, 1.35, room.clap(chance, 0.15))
    assert pairs(ground) == []


def test_a_single_clap_is_told_as_one() -> None:
    assert [heard for _, heard in told(clapping(2))] == [Heard.CLAP]


def test_it_knows_when_a_room_is_too_loud() -> None:
    chance = random.Random(4)
    for level, is_too_loud in ((QUIET, False), (-12.0, True)):
        ear = ClapEar()
        ear.hear(room.samples(room.silence(1.5, chance, level)))
        assert ear.is_too_loud is is_too_loud
    assert not ClapEar().is_too_loud


def test_what_it_was_told_to_forget_counts_no_more() -> None:
    ear, heard = ClapEar(), room.samples(clapping(1, 0.35))
    between = round(1.25 * RATE_HZ)
    found = ear.hear(heard[:between])
    ear.forget()
    found += ear.hear(heard[between:])
    assert Heard.TWO_CLAPS not in found


def test_it_does_not_matter_in_which_pieces_it_comes() -> None:
    heard = room.samples(clapping(1, 0.35))
    for step in (160, 1_000, len(heard)):
        ear, found = ClapEar(), []
        for at in range(0, len(heard), step):
            found += ear.hear(array("h", heard[at : at + step]))
        assert found.count(Heard.TWO_CLAPS) == 1
