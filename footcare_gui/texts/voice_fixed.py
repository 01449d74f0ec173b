"""The sentences of a voice in which nothing varies, by when they are said."""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.voice.sentences import Say
from footcare_gui.texts.feeling import after, after_keys, before, before_keys
from footcare_gui.texts.gate import tr
from footcare_gui.texts.session_controls import finish_question, good_call
from footcare_gui.texts.session_marks import mark
from footcare_gui.texts.session_notes import sit_first


def fixed() -> Mapping[Say, str]:
    """The words of each, as they are said in the language."""
    return {
        **_ahead(),
        **_in_the_work(),
        **_standing_still(),
        **_at_the_end(),
        **_to_try(),
        **_how_it_feels(),
    }


def _ahead() -> Mapping[Say, str]:
    """Before it is done: where to be, what to lay ready."""
    return {
        Say.SIT_FIRST: sit_first(),
        Say.GET_READY: tr("voice", "Get ready."),
        Say.WAITS: tr("voice", "The session waits for you now, as long as you like."),
        Say.WHEN_READY_CLAP: tr("voice", "Get into position. Then clap twice, or press Space."),
        Say.SET_UP_FIRST: tr("voice", "First, set this up."),
        Say.LAY_READY: tr("voice", "Lay everything else that you need within reach."),
    }


def _in_the_work() -> Mapping[Say, str]:
    """While it is done, and in the rests between."""
    return {
        Say.EASE_IN: tr("voice", "Ease in."),
        Say.KEEP_BREATHING: tr("session", "Keep breathing."),
        Say.STOP_WHENEVER: tr("session", "Stop whenever you like."),
        Say.HALF_WAY: mark(MarkKind.HALF_WAY),
        Say.REVERSE: mark(MarkKind.REVERSE),
        Say.TURN: tr("voice", "Now the other way."),
        Say.TARGET: mark(MarkKind.TARGET),
        Say.SLOWLY_LET_GO: tr("session", "Slowly let go."),
        Say.REST_LAST: tr("voice", "Rest. Last one."),
        Say.REST: tr("voice", "Rest."),
        Say.BREATHE_IN: tr("voice", "Breathe in."),
        Say.BREATHE_OUT: tr("voice", "And out."),
    }


def _standing_still() -> Mapping[Say, str]:
    """While a session stands still, and what may be asked then."""
    return {
        Say.PAUSED: tr("voice", "Paused."),
        Say.SLEPT: tr("voice", "You were away. Everything waited for you."),
        Say.GOOD_CALL: good_call(),
        Say.EASIER_OR_SKIP: tr(
            "voice",
            "How to go on? Easier, skip this one, or finish here. "
            "Take your time: it waits for you.",
        ),
        Say.SKIP_OR_EASIER: tr(
            "voice",
            "How to go on? Skip this one, easier, or finish here. "
            "Take your time: it waits for you.",
        ),
        Say.GO_ON_OR_SKIP: tr(
            "voice",
            "How to go on? Go on, skip this one, or finish here. Take your time: it waits for you.",
        ),
        Say.SKIP_OR_GO_ON: tr(
            "voice",
            "How to go on? Skip this one, go on, or finish here. Take your time: it waits for you.",
        ),
        Say.GO_ON_OR_FINISH: tr(
            "voice", "How to go on? Go on, or finish here. Take your time: it waits for you."
        ),
        Say.THEN_EASIER: tr("voice", "Rest first. Then it is easier."),
        Say.THEN_ON: tr("session", "Rest first. Then it goes on."),
        Say.FINISH_ASKED: " ".join(finish_question()),
    }


def _at_the_end() -> Mapping[Say, str]:
    """Once it is over, or soon."""
    return {
        Say.ALL_DONE: tr("session", "All done. Well done."),
        Say.DONE_FOR_TODAY: tr("session", "Well done for today."),
        Say.A_PART_DONE: tr("session", "Part of it is done."),
        Say.ANOTHER_TIME: tr("session", "Another time, then."),
        Say.THEN_DONE: tr("voice", "Then you are done."),
        Say.LAST_MINUTE: tr("voice", "Less than a minute left in all."),
    }


def _to_try() -> Mapping[Say, str]:
    """To hear whether it can be heard, and what sounds and keys mean."""
    return {
        Say.CAN_YOU_HEAR: tr("voice", "Can you hear me?"),
        Say.FROM_THE_LEFT: tr("voice", "This comes from the left."),
        Say.FROM_THE_RIGHT: tr("voice", "This comes from the right."),
        Say.A_CUE: tr("voice", "And this is a chime."),
        Say.CHIMES: tr(
            "voice",
            "Three short chimes count down. The fourth one starts or stops. "
            "A single chime begins a hold, a rest or the next part, or says half way. "
            "The words after it tell you which.",
        ),
        Say.KEYS: tr("voice", "Space pauses and goes on. Escape stops."),
    }


def _how_it_feels() -> Mapping[Say, str]:
    """Asked before and after a session."""
    return {
        Say.FEELING_ASKED: before(),
        Say.FEELING_KEYS: before_keys(),
        Say.FEELING_AFTER: after(),
        Say.FEELING_AFTER_KEYS: after_keys(),
    }
