"""Ten seconds of trying out whether claps are heard."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.trial import ClapTrial, Microphone


def test_each_thing_that_is_heard_is_counted() -> None:
    trial = ClapTrial()
    for heard in (Heard.NOISE, Heard.CLAP, Heard.CLAP, Heard.TWO_CLAPS):
        trial = trial.having_heard(heard)
    assert (trial.noises, trial.claps, trial.pairs) == (1, 2, 1)


def test_it_is_over_after_its_time_or_without_a_microphone() -> None:
    assert not ClapTrial().is_over
    assert ClapTrial(left_s=0).is_over
    for missing in (Microphone.NONE, Microphone.LOST, Microphone.REFUSED):
        assert replace(ClapTrial(), microphone=missing).is_over
    assert not replace(ClapTrial(), microphone=Microphone.OPEN).is_over
