"""Words for things to fetch; what a person's own file calls a thing stands as it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.texts.gate import tr

BED_OR_MAT: Need = ("bed", "mat")


def thing(need: Need) -> str:
    """The bare name inside a sentence: `wall`, `bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "bed or mat"),
        ("bed",): tr("equipment", "bed"),
        ("chair",): tr("equipment", "chair"),
        ("exercise_band",): tr("equipment", "exercise band"),
        ("heavy_table",): tr("equipment", "heavy table"),
        ("long_towel",): tr("equipment", "long towel"),
        ("mat",): tr("equipment", "mat"),
        ("pencil",): tr("equipment", "pencil"),
        ("tennis_ball",): tr("equipment", "tennis ball"),
        ("wall",): tr("equipment", "wall"),
        ("worktop",): tr("equipment", "worktop"),
    }
    return _worded(need, words)


def one_of(need: Need) -> str:
    """One of it, in a list of what to fetch: `a wall`, `a bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "a bed or mat"),
        ("bed",): tr("equipment", "a bed"),
        ("chair",): tr("equipment", "a chair"),
        ("exercise_band",): tr("equipment", "an exercise band"),
        ("heavy_table",): tr("equipment", "a heavy table"),
        ("long_towel",): tr("equipment", "a long towel"),
        ("mat",): tr("equipment", "a mat"),
        ("pencil",): tr("equipment", "a pencil"),
        ("tennis_ball",): tr("equipment", "a tennis ball"),
        ("wall",): tr("equipment", "a wall"),
        ("worktop",): tr("equipment", "a worktop"),
    }
    return _worded(need, words)


def all_of(things: Sequence[str]) -> str:
    """A list of what to fetch, as it is told: `a wall, a mat and a pencil`."""
    *more, last = things
    if not more:
        return last
    return tr("equipment", "{things} and {last}", things=", ".join(more), last=last)


def label(need: Need) -> str:
    """The name standing alone: `Wall`, `Bed or mat`."""
    words: Mapping[Need, str] = {
        BED_OR_MAT: tr("equipment", "Bed or mat"),
        ("bed",): tr("equipment", "Bed"),
        ("chair",): tr("equipment", "Chair"),
        ("exercise_band",): tr("equipment", "Exercise band"),
        ("heavy_table",): tr("equipment", "Heavy table"),
        ("long_towel",): tr("equipment", "Long towel"),
        ("mat",): tr("equipment", "Mat"),
        ("pencil",): tr("equipment", "Pencil"),
        ("tennis_ball",): tr("equipment", "Tennis ball"),
        ("wall",): tr("equipment", "Wall"),
        ("worktop",): tr("equipment", "Worktop"),
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
