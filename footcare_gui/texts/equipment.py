"""Words for things to fetch; what a person's own file calls a thing stands as it is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from footcare_gui.domain.exercises.equipment import Need, Thing
from footcare_gui.texts.gate import tr

BED_OR_MAT: Need = (Thing.BED, Thing.MAT)


def thing(need: Need) -> str:
    """The bare name inside a sentence: `wall`, `bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "bed or mat"),
        (Thing.BED,): tr("equipment", "bed"),
        (Thing.CHAIR,): tr("equipment", "chair"),
        (Thing.EXERCISE_BAND,): tr("equipment", "exercise band"),
        (Thing.HEAVY_CHAIR,): tr("equipment", "heavy chair"),
        (Thing.LONG_TOWEL,): tr("equipment", "long towel"),
        (Thing.MAT,): tr("equipment", "mat"),
        (Thing.PENCIL,): tr("equipment", "pencil"),
        (Thing.TENNIS_BALL,): tr("equipment", "tennis ball"),
        (Thing.WALL,): tr("equipment", "wall"),
        (Thing.WORKTOP,): tr("equipment", "worktop"),
    }
    return _worded(need, words)


def one_of(need: Need) -> str:
    """One of it, in a list of what to fetch: `a wall`, `a bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "a bed or mat"),
        (Thing.BED,): tr("equipment", "a bed"),
        (Thing.CHAIR,): tr("equipment", "a chair"),
        (Thing.EXERCISE_BAND,): tr("equipment", "an exercise band"),
        (Thing.HEAVY_CHAIR,): tr("equipment", "a heavy chair"),
        (Thing.LONG_TOWEL,): tr("equipment", "a long towel"),
        (Thing.MAT,): tr("equipment", "a mat"),
        (Thing.PENCIL,): tr("equipment", "a pencil"),
        (Thing.TENNIS_BALL,): tr("equipment", "a tennis ball"),
        (Thing.WALL,): tr("equipment", "a wall"),
        (Thing.WORKTOP,): tr("equipment", "a worktop"),
    }
    return _worded(need, words)


def label(need: Need) -> str:
    """The name standing alone: `Wall`, `Bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "Bed or mat"),
        (Thing.BED,): tr("equipment", "Bed"),
        (Thing.CHAIR,): tr("equipment", "Chair"),
        (Thing.EXERCISE_BAND,): tr("equipment", "Exercise band"),
        (Thing.HEAVY_CHAIR,): tr("equipment", "Heavy chair"),
        (Thing.LONG_TOWEL,): tr("equipment", "Long towel"),
        (Thing.MAT,): tr("equipment", "Mat"),
        (Thing.PENCIL,): tr("equipment", "Pencil"),
        (Thing.TENNIS_BALL,): tr("equipment", "Tennis ball"),
        (Thing.WALL,): tr("equipment", "Wall"),
        (Thing.WORKTOP,): tr("equipment", "Worktop"),
    }
    return words.get(need) or begun_large(thing(need))


def begun_large(own_words: str) -> str:
    """What a person's own file calls a thing, standing alone."""
    return own_words[:1].upper() + own_words[1:]


def _worded(need: Need, words: Mapping[Need, str]) -> str:
    """The words for a need; where there are none for it as a whole, one thing or another."""
    if need in words:
        return words[need]
    return reduce(
        lambda one, other: tr("equipment", "{one} or {other}", one=one, other=other),
        (words.get((name,), name) for name in need),
    )
