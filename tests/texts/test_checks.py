"""Each finding is told in a sentence, and whatever is wrong comes with what to do."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.texts import checks as words


@pytest.mark.parametrize("subject", Subject)
def test_what_is_good_is_told_and_asks_for_nothing(subject: Subject) -> None:
    finding = Finding(subject, State.FINE, None, 3.0, "Speaker")
    assert words.name_of(subject)
    assert words.told(finding).endswith(".")
    assert words.advice(finding) == ""


@pytest.mark.parametrize(("subject", "trouble"), list(product(Subject, Trouble)))
def test_whatever_is_wrong_comes_with_what_to_do(subject: Subject, trouble: Trouble) -> None:
    finding = Finding(subject, State.BROKEN, trouble, 3.0, "/home/ada")
    assert words.told(finding).endswith(".")
    assert words.advice(finding).endswith(".")


def test_each_state_has_a_word_of_its_own() -> None:
    told = {words.state_of(Finding(Subject.TIMER, state)) for state in State}
    assert len(told) == len(State)


def test_advice_fits_the_subject() -> None:
    late = Finding(Subject.CUE, State.WEAK, Trouble.SLOW, 400.0)
    assert "headphones" in words.advice(late)
    slow = Finding(Subject.DISK, State.WEAK, Trouble.SLOW, 400.0)
    assert "disk" in words.advice(slow)


def test_the_window_says_before_and_after() -> None:
    assert words.title()
    assert "sent" in words.takes_a_while()
    assert words.all_is_well() != words.not_all_is_well()


def test_a_screen_and_voices_are_told_as_a_person_knows_them() -> None:
    screen = Finding(Subject.DISPLAY, State.FINE, number=1.0, name="1366×768 (xcb)")
    assert words.told(screen) == "1366×768 (xcb), not enlarged."
    assert words.told(replace(screen, number=1.5)) == "1366×768 (xcb), enlarged 1.5 times."
    voices = Finding(Subject.VOICE, State.FINE, number=737, name="heart, michael")
    assert words.told(voices) == "A woman’s, A man’s: 737 sentences each."
