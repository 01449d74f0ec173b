"""The sentences of a voice with a number in them, whole for every number."""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.texts.gate import tr, trn


def _exercises(sentence: Sentence) -> str:
    return trn("voice", "{n} exercise.", "{n} exercises.", sentence.n)


def _minutes(sentence: Sentence) -> str:
    return trn("voice", "About {n} minute.", "About {n} minutes.", sentence.n)


def times(term: SideTerm, n: int) -> str:
    """How often it is done on each side."""
    if term is SideTerm.EACH_LEG:
        return trn("voice", "Once with each leg.", "{n} times with each leg.", n)
    if term is SideTerm.EACH_FOOT:
        return trn("voice", "Once with each foot.", "{n} times with each foot.", n)
    return trn("voice", "Once.", "{n} times.", n)


def _up_to(sentence: Sentence) -> str:
    return tr("voice", "As many as is comfortable, {n} at most.", n=sentence.n)


def _rounds(sentence: Sentence) -> str:
    if sentence.term is SideTerm.EACH_LEG:
        return trn("voice", "{n} round with each leg.", "{n} rounds with each leg.", sentence.n)
    if sentence.term is SideTerm.EACH_FOOT:
        return trn("voice", "{n} round with each foot.", "{n} rounds with each foot.", sentence.n)
    return trn("voice", "{n} round.", "{n} rounds.", sentence.n)


def _each_for(sentence: Sentence) -> str:
    return trn("voice", "{n} second each.", "{n} seconds each.", sentence.n)


def _each_move(sentence: Sentence) -> str:
    return trn("voice", "{n} second for each move.", "{n} seconds for each move.", sentence.n)


def _sets(sentence: Sentence) -> str:
    return trn("voice", "{n} set.", "{n} sets.", sentence.n)


def _sets_more(sentence: Sentence) -> str:
    if not sentence.n:
        return tr("voice", "Rest. The next part follows.")
    return trn("voice", "Rest. The last set comes next.", "Rest. {n} more sets.", sentence.n)


def _rest_for(sentence: Sentence) -> str:
    return trn("voice", "Rest for {n} second.", "Rest for {n} seconds.", sentence.n)


def _when_ready(sentence: Sentence) -> str:
    if not sentence.n:
        return tr("voice", "When you are ready, press Space. Then get into position.")
    return trn(
        "voice",
        "When you are ready, press Space. Then you have {n} second to get into position.",
        "When you are ready, press Space. Then you have {n} seconds to get into position.",
        sentence.n,
    )


def _rest_more(sentence: Sentence) -> str:
    return trn("voice", "Rest, then {n} more.", "Rest, then {n} more.", sentence.n)


def _count(sentence: Sentence) -> str:
    return tr("voice", "{n}.", n=sentence.n)


def _more_time(sentence: Sentence) -> str:
    return trn("voice", "{n} second more.", "{n} seconds more.", sentence.n)


def _seconds_left(sentence: Sentence) -> str:
    return trn("voice", "{n} second left.", "{n} seconds left.", sentence.n)


def _then_more(sentence: Sentence) -> str:
    return trn("voice", "Then {n} more.", "Then {n} more.", sentence.n)


def _then_sets(sentence: Sentence) -> str:
    return trn("voice", "Then {n} more set.", "Then {n} more sets.", sentence.n)


def _minutes_left(sentence: Sentence) -> str:
    return trn(
        "voice", "About {n} minute left in all.", "About {n} minutes left in all.", sentence.n
    )


COUNTED: dict[Say, Callable[[Sentence], str]] = {
    Say.EXERCISES: _exercises,
    Say.MINUTES: _minutes,
    Say.TIMES: lambda sentence: times(sentence.term, sentence.n),
    Say.UP_TO: _up_to,
    Say.ROUNDS: _rounds,
    Say.EACH_FOR: _each_for,
    Say.EACH_MOVE: _each_move,
    Say.SETS: _sets,
    Say.SETS_MORE: _sets_more,
    Say.REST_FOR: _rest_for,
    Say.WHEN_READY: _when_ready,
    Say.REST_MORE: _rest_more,
    Say.COUNT: _count,
    Say.MORE_TIME: _more_time,
    Say.SECONDS_LEFT: _seconds_left,
    Say.THEN_MORE: _then_more,
    Say.THEN_SETS: _then_sets,
    Say.MINUTES_LEFT: _minutes_left,
}
"""The words of each."""
