"""Sentences for what is announced in a session: for a screen reader, and for a voice."""

from __future__ import annotations

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
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts.session_controls import (
    finish_question,
    good_call,
    more_time_spoken,
    went_on_easier,
)
from footcare_gui.texts.session_marks import enough, mark
from footcare_gui.texts.session_words import SessionWords
from footcare_gui.texts.summary import summary_line, summary_title


def sentence(announcement: Announcement, words: SessionWords, summary: Summary | None) -> str:  # noqa: PLR0911 - a table
    """What is said; never a number of seconds that is old once it is heard.

    Args:
        announcement: What there is to say.
        words: Of the instant that is shown now.
        summary: What was done, once the session is over.
    """
    match announcement:
        case PartBegan():
            return words.spoken
        case MarkReached(kind, spare_ms):
            return enough(spare_ms) if kind is MarkKind.ENOUGH else mark(kind)
        case EasedOff():
            return good_call()
        case WentOnEasier(easier):
            return went_on_easier(easier)
        case TimeAdded(added_ms):
            return more_time_spoken(added_ms)
        case FinishAsked():
            return " ".join(finish_question())
        case SessionOver():
            return "" if summary is None else f"{summary_title(summary)} {summary_line(summary)}"
