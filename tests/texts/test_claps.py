"""Words about two claps: each outcome of a trial is said plainly."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.hearing.trial import ClapTrial, Microphone
from footcare_gui.texts import claps as words

OVER = ClapTrial(left_s=0)


def test_each_outcome_has_a_sentence_of_its_own() -> None:
    outcomes = [
        OVER,
        replace(OVER, claps=1),
        replace(OVER, pairs=1),
        replace(OVER, is_too_loud=True),
        *(replace(OVER, microphone=one) for one in Microphone if one.is_missing),
    ]
    assert len({words.trial(one) for one in outcomes}) == len(outcomes)
    assert "too loud" in words.trial(replace(OVER, is_too_loud=True))


def test_while_it_lasts_it_says_what_it_hears_and_how_long_it_lasts() -> None:
    assert words.trial(ClapTrial(left_s=1, claps=1)) == "Clap twice. A clap. 1 second left."
    assert words.trial(ClapTrial(left_s=7, pairs=1)) == "Clap twice. Two claps! 7 seconds left."
    said = {
        words.trial(one) for one in (ClapTrial(), ClapTrial(noises=1), ClapTrial(is_too_loud=True))
    }
    assert len(said) == 3


def test_nothing_is_missing_while_it_is_open_or_closed() -> None:
    assert words.missing(Microphone.OPEN) == words.missing(Microphone.CLOSED) == ""
