"""Sentences for what is announced in a session: for a screen reader, and for a voice."""

from __future__ import annotations

from footcare_gui.domain.session.announcements import (
    Announcement,
    FinishAsked,
    MarkReached,
    PartBegan,
    SessionOver,
)
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts.session import enough, mark
from footcare_gui.texts.session_controls import finish_question
from footcare_gui.texts.session_words import SessionWords
from footcare_gui.texts.summary import summary_title


def sentence(announcement: Announcement, words: SessionWords, summary: Summary | None) -> str:
    """What is said; never a number of seconds that is old once it is heard.

    Args:
        announcement: What there is to say.
        words: Of the instant that is shown now.
        summary: What was done, once the session is over.
    """
    match announcement:
        case PartBegan():
            return words.spoken
        case MarkReached(MarkKind.ENOUGH, spare_ms):
            return enough(spare_ms)
        case MarkReached(kind):
            return mark(kind)
        case FinishAsked():
            return " ".join(finish_question())
        case SessionOver():
            return "" if summary is None else summary_title(summary)
