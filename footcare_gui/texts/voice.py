"""The sentences of a voice, in words: each whole, as it is said and as it stands in a caption.

A clip of a built-in voice is found by these very words: `catalogue` lists them all, and the
manifest of a voice has the same words. Two sentences of the same words have one clip.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Beat
from footcare_gui.domain.voice.catalogue import all_sentences
from footcare_gui.domain.voice.sentences import THINGS_APART, Say, Sentence
from footcare_gui.texts.equipment import all_of, one_of
from footcare_gui.texts.feeling import after, before
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import exercise_name
from footcare_gui.texts.session_controls import finish_question, good_call
from footcare_gui.texts.session_marks import enough, mark
from footcare_gui.texts.session_notes import sit_first
from footcare_gui.texts.sets import part_name
from footcare_gui.texts.sides import now_the_side, side, with_side
from footcare_gui.texts.voice_counted import COUNTED
from footcare_gui.texts.voice_doing import back_to, work, work_for


def catalogue(library: Library) -> tuple[tuple[str, str], ...]:
    """All that a voice can need: (id, words), each of the words once.

    Args:
        library: The built-in exercises, as they are said in the language.
    """
    found: dict[str, str] = {}
    for sentence in all_sentences(library):
        found.setdefault(words_of_sentence(sentence, library), sentence.id)
    return tuple((name, words) for words, name in found.items())


def words_of_sentence(sentence: Sentence, library: Library) -> str:
    """What is said.

    Args:
        sentence: What it is about.
        library: Names of exercises and routines, as they are said in the language.
    """
    if sentence.say in _OF_LIBRARY:
        return _OF_LIBRARY[sentence.say](sentence, library)
    if sentence.say in _OF_SENTENCE:
        return _OF_SENTENCE[sentence.say](sentence)
    return _fixed()[sentence.say]


def _fixed() -> Mapping[Say, str]:
    return {
        Say.SIT_FIRST: sit_first(),
        Say.GET_READY: tr("voice", "Get ready."),
        Say.WAITS: tr("voice", "The session waits for you now, as long as you like."),
        Say.WHEN_READY_CLAP: tr("voice", "Get into position. Then clap twice, or press Space."),
        Say.SET_UP_FIRST: tr("voice", "First, set this up."),
        Say.LAY_READY: tr("voice", "Lay everything else that you need within reach."),
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
        Say.ALL_DONE: tr("session", "All done. Well done."),
        Say.DONE_FOR_TODAY: tr("session", "Well done for today."),
        Say.A_PART_DONE: tr("session", "Part of it is done."),
        Say.ANOTHER_TIME: tr("session", "Another time, then."),
        Say.THEN_DONE: tr("voice", "Then you are done."),
        Say.LAST_MINUTE: tr("voice", "Less than a minute left in all."),
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
        Say.FEELING_ASKED: before(),
        Say.FEELING_KEYS: tr(
            "voice",
            "Press a number. For ten, press one, then zero. Or press Space. Then it begins.",
        ),
        Say.FEELING_AFTER: after(),
        Say.FEELING_AFTER_KEYS: tr("voice", "Press a number, or leave it."),
    }


def _title(sentence: Sentence, library: Library) -> str:
    routine = library.routines.get(sentence.text)
    return tr("voice", "{name}.", name=routine.name if routine else sentence.text)


def _next(sentence: Sentence, library: Library) -> str:
    return tr("voice", "Next: {name}.", name=_name_of(sentence, library))


def _name(sentence: Sentence, library: Library) -> str:
    return tr("voice", "{name}.", name=_name_of(sentence, library))


def _then(sentence: Sentence, library: Library) -> str:
    return tr("voice", "Then: {name}.", name=_name_of(sentence, library))


def _again_today(sentence: Sentence, library: Library) -> str:
    return tr("voice", "{name} can come again later today.", name=_name_of(sentence, library))


def _name_of(sentence: Sentence, library: Library) -> str:
    """An exercise by name; a form that is called by its dose, which cannot be said, without it."""
    name = exercise_name(library, sentence.exercise, sentence.variant)
    return library.exercises[sentence.exercise].name if "×" in name else name


def _step(sentence: Sentence) -> str:
    return with_side(sentence.text, sentence.side)


def _needs(sentence: Sentence) -> str:
    things = [one_of(tuple(thing.split())) for thing in sentence.text.split(THINGS_APART)]
    return tr("voice", "You need {things}.", things=all_of(things))


def _need(sentence: Sentence) -> str:
    return tr("voice", "You need {thing}.", thing=one_of(tuple(sentence.text.split())))


def _need_too(sentence: Sentence) -> str:
    return tr("voice", "And {thing}.", thing=one_of(tuple(sentence.text.split())))


def _posture(sentence: Sentence) -> str:
    return {
        Posture.STANDING: tr("voice", "Standing."),
        Posture.SEATED: tr("voice", "Sitting on a chair."),
        Posture.FLOOR_SITTING: tr("voice", "Sitting on the floor."),
        Posture.LYING: tr("voice", "Lying down."),
    }[Posture(sentence.text)]


def _side_first(sentence: Sentence) -> str:
    if sentence.term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: tr("voice", "Left leg first."),
            Side.RIGHT: tr("voice", "Right leg first."),
        }[sentence.side]
    return {
        Side.LEFT: tr("voice", "Left foot first."),
        Side.RIGHT: tr("voice", "Right foot first."),
    }[sentence.side]


def _then_side(sentence: Sentence) -> str:
    if sentence.term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: tr("voice", "Then the left leg."),
            Side.RIGHT: tr("voice", "Then the right leg."),
        }[sentence.side]
    return {
        Side.LEFT: tr("voice", "Then the left foot."),
        Side.RIGHT: tr("voice", "Then the right foot."),
    }[sentence.side]


def _now_the_side(sentence: Sentence) -> str:
    return now_the_side(sentence.side, sentence.term)


def _side(sentence: Sentence) -> str:
    return tr("voice", "{side}.", side=side(sentence.side, sentence.term))


def _phase(sentence: Sentence) -> str:
    return {
        "up": tr("voice", "Toes up."),
        "down": tr("voice", "Toes down."),
        "spread": tr("voice", "Spread them."),
        "side": tr("voice", "Side to side."),
    }.get(sentence.text, tr("voice", "Hold."))


def _beat(sentence: Sentence) -> str:
    return {
        Beat.UP: tr("voice", "Up."),
        Beat.HOLD: tr("voice", "Hold."),
        Beat.DOWN: tr("voice", "Down."),
        Beat.OWN: tr("voice", "At your own pace. Press Space after each one."),
    }[Beat(sentence.text)]


def _part(sentence: Sentence) -> str:
    return tr("voice", "{name}.", name=part_name(sentence.text))


def _enough(sentence: Sentence) -> str:
    return enough(sentence.n * 1000)


_OF_LIBRARY: dict[Say, Callable[[Sentence, Library], str]] = {
    Say.TITLE: _title,
    Say.NEXT: _next,
    Say.NAME: _name,
    Say.THEN: _then,
    Say.AGAIN_TODAY: _again_today,
    Say.WORK: work,
    Say.WORK_FOR: work_for,
    Say.BACK_TO: back_to,
}
_OF_SENTENCE: dict[Say, Callable[[Sentence], str]] = {
    **COUNTED,
    Say.STEP: _step,
    Say.NEEDS: _needs,
    Say.NEED: _need,
    Say.NEED_TOO: _need_too,
    Say.POSTURE: _posture,
    Say.SIDE_FIRST: _side_first,
    Say.NOW_THE_SIDE: _now_the_side,
    Say.THEN_SIDE: _then_side,
    Say.SIDE: _side,
    Say.PHASE: _phase,
    Say.BEAT: _beat,
    Say.PART: _part,
    Say.ENOUGH: _enough,
}
