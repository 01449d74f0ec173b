"""Before the clock of a session runs: where to be by then, and with what."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.session.plan import Segment
from footcare_gui.texts import buttons, feeling
from footcare_gui.texts.equipment import one_of
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.regional import listing
from footcare_gui.texts.session import time_to_get_there, where_to


def get_there_first(opening: Segment, form: Form) -> str:
    """Where the first exercise is done, with what, and how soon it begins.

    Args:
        opening: The session's first part.
        form: Of the first exercise.
    """
    return " ".join(filter(None, (where_to(opening), you_need(form), _begins(opening))))


def you_need(form: Form) -> str:
    """What to have at hand for a form, as a sentence; empty where that is nothing."""
    needs = list(map(one_of, form.equipment))
    return tr("feeling", "You need: {things}.", things=listing(needs)) if needs else ""


def _begins(opening: Segment) -> str:
    if opening.waits:
        return tr("feeling", "After your answer it waits until you are there.")
    return trn(
        "feeling",
        "Take your place first: it begins {n} second after your answer.",
        "Take your place first: it begins {n} seconds after your answer.",
        round(opening.duration_ms / 1000),
    )


def get_there_now(opening: Segment, form: Form) -> str:
    """The same where nothing is asked: it stands still until the person goes on.

    Args:
        opening: The session's first part.
        form: Of the first exercise.
    """
    ready = time_to_get_there(opening.duration_ms, buttons.start())
    return " ".join(filter(None, (where_to(opening), you_need(form), ready)))


def told_before(session: str, place: str) -> str:
    """What stands there before a session of which nothing is asked, for a screen reader.

    Args:
        session: What begins.
        place: Where the first exercise is done, with what, and how to go on.
    """
    return " ".join((tr("session", "{line}.", line=session), place))


def asked_before(session: str, place: str) -> str:
    """The question before a session and all round it, for a screen reader.

    Args:
        session: Over the question: what it is asked before.
        place: Where the first exercise is done, with what, and when it begins.
    """
    told = tr("session", "{line}.", line=session)
    return " ".join((told, place, feeling.before(), feeling.before_keys()))
