"""The sentences of a voice, in words: each whole, as it is said and as it stands in a caption.

A clip of a built-in voice is found by these very words: `catalogue` lists them all, and the
manifest of a voice has the same words. Two sentences of the same words have one clip.
"""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Beat
from footcare_gui.domain.voice.catalogue import all_sentences
from footcare_gui.domain.voice.sentences import THINGS_APART, Say, Sentence
from footcare_gui.texts.equipment import all_of, one_of
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.session_marks import enough
from footcare_gui.texts.sets import part_name
from footcare_gui.texts.sides import now_the_side, side, with_side
from footcare_gui.texts.voice_counted import COUNTED
from footcare_gui.texts.voice_doing import back_to, work, work_for
from footcare_gui.texts.voice_fixed import fixed


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
    return fixed()[sentence.say]


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
