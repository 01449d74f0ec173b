"""How one repetition goes: whichever way it is said, each part has its own length."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_tempo import (
    Beats,
    SaidBeats,
    said_beats,
    slow_words,
    slowed,
    with_beats,
)
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("words", "tempo"),
    [
        ("hold 2 s, up 3 s, down 3 s", Tempo(3_000, 2_000, 3_000)),
        ("up 3 s, hold 1 s and down 4 s", Tempo(3_000, 1_000, 4_000)),
        ("up for 2 s, hold for 2 s, down for 4 s", Tempo(2_000, 2_000, 4_000)),
        ("3 s up, 3 s down", Tempo(3_000, 0, 3_000)),
        ("3 seconds up and 3 down", Tempo(3_000, 0, 3_000)),
        ("up three seconds, down three seconds", Tempo(3_000, 0, 3_000)),
        ("up 3 s down 3 s", Tempo(3_000, 0, 3_000)),
        ("up 1.5 s, down 3 s", Tempo(1_500, 0, 3_000)),
        ("lower slowly over 4 s", Tempo(2_000, 0, 4_000)),
        ("hold 5 s, then let it down over 3 s", Tempo(2_000, 5_000, 3_000)),
        ("hold 3 s at the top, 3 s down", Tempo(2_000, 3_000, 3_000)),
        ("slowly, hold 3 seconds", Tempo(3_000, 3_000, 3_000)),
        ("holding it for 2 s, slowly", Tempo(3_000, 2_000, 3_000)),
        ("slowly", Tempo(3_000, 1_000, 3_000)),
    ],
)
def test_each_part_of_a_repetition_is_as_long_as_was_said(words: str, tempo: Tempo) -> None:
    for text in (f"Heel raises 3 sets of 8, {words}", f"Heel raises, {words}, 3x8, twice a day"):
        found = read_sentence(text, TODAY)
        assert (found.dose.tempo, found.dose.work_ms, found.left) == (tempo, None, ())
        assert (found.dose.sets, found.dose.repetitions, found.name) == (3, 8, "Heel raises")


def test_a_long_hold_has_ways_into_it_and_out_of_it() -> None:
    dose = read_sentence("Calf stretch 3 times, up 2 s, hold 30 s, lower over 4 s", TODAY).dose
    assert (dose.work, dose.work_ms, dose.tempo) == (WorkKind.HOLD, 30_000, None)
    assert (dose.dosage.ours.move_in_ms, dose.dosage.ours.release_ms) == (2_000, 4_000)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Heel raises for 60 s, 3 s up, 3 s down", "3 s up, 3 s down"),
        ("Heel raises 3x8, 3 s up, 3 s down, 5 s up", "3 s up, 3 s down, 5 s up"),
        ("Heel raises 3x8, 3 s up, hold 2 s, 5 s up", "5 s up"),
        ("Heel raises 30 s, 20 s, 10 s, lower over 4 s", "lower over 4 s"),
    ],
)
def test_what_no_dose_can_say_stays_whole(text: str, left: str) -> None:
    assert read_sentence(text, TODAY).left == (left,)


def test_what_is_lifted_is_told_as_a_step() -> None:
    found = read_sentence("Raises 3x8, lift the heels over 3 s, lower the heels in 4 s", TODAY)
    assert found.dose.tempo == Tempo(3_000, 0, 4_000)
    assert found.steps == ("Lift the heels.", "Lower the heels.")


def test_beats_know_their_place_and_two_of_a_kind_do_not_go_together() -> None:
    assert said_beats("Raise, 3 s up") == (SaidBeats(7, "3 s up", Beats(up_ms=3_000)),)
    assert said_beats("Raise, 3 s up")[0].end == 13
    assert Beats(1, None, 2).with_more(Beats(1, 3)) == Beats(1, 3, 2)
    assert Beats(1).with_more(Beats(2)) is None
    other = (SaidBeats(0, "up 1 s", Beats(1_000)),)
    moving = DraftDose(work=WorkKind.MOVE, work_ms=60_000)
    assert with_beats(moving, other) == (moving, other)


def test_slow_is_what_has_a_way_up_and_down() -> None:
    assert list(slow_words("Slow raises, slowly")) == [(0, 4), (13, 19)]
    for dose in (DraftDose(work_ms=60_000), DraftDose(work=WorkKind.HOLD, work_ms=30_000)):
        assert slowed(dose) == dose
    assert read_sentence("Slow walking 2 min", TODAY).name == "Slow walking"
