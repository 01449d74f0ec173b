"""What a voice says is done: to hold, or to move as the exercise calls it; how long, which side."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.voice.sentences import HOLD, Sentence
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.sides import within


def work(sentence: Sentence, library: Library) -> str:
    """`Hold.`, `Walk.`"""
    if sentence.text == HOLD:
        return tr("voice", "Hold.")
    doing = _doing(sentence, library)
    return tr("voice", "{doing}.", doing=doing) if doing else tr("voice", "Begin.")


def work_for(sentence: Sentence, library: Library) -> str:
    """`Hold for 30 seconds.`, `Walk for 1 minute.`"""
    minutes, seconds = divmod(sentence.n, 60)
    n = sentence.n if seconds else minutes
    counted = _for_seconds if seconds else _for_minutes
    return counted(n, doing=_doing(sentence, library), holds=sentence.text == HOLD)


def _for_seconds(n: int, *, doing: str, holds: bool) -> str:
    if holds:
        return trn("voice", "Hold for {n} second.", "Hold for {n} seconds.", n)
    if not doing:
        return trn("voice", "Keep moving for {n} second.", "Keep moving for {n} seconds.", n)
    return trn("voice", "{doing} for {n} second.", "{doing} for {n} seconds.", n, doing=doing)


def _for_minutes(n: int, *, doing: str, holds: bool) -> str:
    if holds:
        return trn("voice", "Hold for {n} minute.", "Hold for {n} minutes.", n)
    if not doing:
        return trn("voice", "Keep moving for {n} minute.", "Keep moving for {n} minutes.", n)
    return trn("voice", "{doing} for {n} minute.", "{doing} for {n} minutes.", n, doing=doing)


def back_to(sentence: Sentence, library: Library) -> str:
    """`Hold, left leg.`, on the way back from a pause."""
    where = within(sentence.side, sentence.term)
    if sentence.text == HOLD:
        return tr("voice", "Hold, {side}.", side=where)
    doing = _doing(sentence, library)
    if doing:
        return tr("voice", "{doing}, {side}.", doing=doing, side=where)
    return tr("voice", "Go on, {side}.", side=where)


def _doing(sentence: Sentence, library: Library) -> str:
    """What the exercise calls its movement, as the large word does; empty where it does not."""
    exercise = library.exercises.get(sentence.text)
    return exercise.words.doing.rstrip(".") if exercise else ""
