"""Sentences for what is announced."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.announcements import (
    Announcement,
    EasedOff,
    FinishAsked,
    MarkReached,
    PartBegan,
    SessionOver,
    TimeAdded,
    WentOnEasier,
)
from footcare_gui.domain.session.easing import Easier
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Idle
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts.announcements import sentence
from footcare_gui.texts.session_words import words_of
from tests.builders import WALK, make_library, make_plan

WORDS = words_of(readout(make_plan(WALK), Idle()), make_library())
NOTHING_DONE = Summary(Ending.STOPPED, 0, ())


@pytest.mark.parametrize(
    ("announcement", "said"),
    [
        (PartBegan(), "Get ready. walk. Both feet."),
        (MarkReached(MarkKind.HALF_WAY, 0), "Half way."),
        (MarkReached(MarkKind.REVERSE, 0), "Half way: now the other way round."),
        (MarkReached(MarkKind.TARGET, 0), "That is plenty. Stop whenever you like."),
        (MarkReached(MarkKind.ENOUGH, 10_000), "That's enough. Ten more seconds if you like."),
        (MarkReached(MarkKind.ENOUGH, 7_000), "That's enough. 7 more seconds if you like."),
        (FinishAsked(), "Finish here? Everything you have done so far is kept."),
        (TimeAdded(10_000), "10 seconds more"),
        (SessionOver(), "Another time, then. Everything is here when you want it."),
        (EasedOff(), "Good call. Ease out slowly."),
        (WentOnEasier(None), "Rest first. Then it goes on."),
        (
            WentOnEasier(Easier(30_000, 15_000, 2, 2, None)),
            "Rest first. Then easier: 15 s instead of 30.",
        ),
    ],
)
def test_every_announcement_has_its_sentence(announcement: Announcement, said: str) -> None:
    assert sentence(announcement, WORDS, NOTHING_DONE) == said
