"""Words for left and right: a side of the body as an exercise calls it."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts.gate import tr


def side(value: Side, term: SideTerm) -> str:
    """`Left leg`, `Right foot`, `Both feet`."""
    if value is Side.BOTH:
        return tr("session", "Both feet")
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: tr("session", "Left leg"),
            Side.RIGHT: tr("session", "Right leg"),
        }[value]
    return {
        Side.LEFT: tr("session", "Left foot"),
        Side.RIGHT: tr("session", "Right foot"),
    }[value]


def within(value: Side, term: SideTerm) -> str:
    """`left leg`, `both feet`: a side inside a line or a sentence."""
    if value is Side.BOTH:
        return tr("within a line", "both feet")
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: tr("within a line", "left leg"),
            Side.RIGHT: tr("within a line", "right leg"),
        }[value]
    return {
        Side.LEFT: tr("within a line", "left foot"),
        Side.RIGHT: tr("within a line", "right foot"),
    }[value]


def side_letter(value: Side) -> str:
    """The letter in the badge; both feet have none."""
    return {
        Side.LEFT: tr("left side", "L"),
        Side.RIGHT: tr("right side", "R"),
        Side.BOTH: "",
    }[value]


def change_sides(term: SideTerm) -> str:
    """The phase word between the sides."""
    if term is SideTerm.EACH_LEG:
        return tr("session", "Change legs")
    return tr("session", "Change feet")


def now_the_side(value: Side, term: SideTerm) -> str:
    """`Now the right leg.`"""
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: tr("session", "Now the left leg."),
            Side.RIGHT: tr("session", "Now the right leg."),
            Side.BOTH: "",
        }[value]
    return {
        Side.LEFT: tr("session", "Now the left foot."),
        Side.RIGHT: tr("session", "Now the right foot."),
        Side.BOTH: tr("session", "Now both feet."),
    }[value]


def with_side(words: str, value: Side) -> str:
    """A step in which the side is named: `the left leg` where it says `the working leg`.

    What it calls the other one is named with it; where no working one is spoken of, another leg
    may be any.

    Args:
        words: A step, as a library has it.
        value: The side that works.
    """
    if value is Side.BOTH:
        return words
    named = words
    for working, left, right in _working():
        named = named.replace(working, left if value is Side.LEFT else right)
    if named == words:
        return words
    for other, left, right in _other():
        named = named.replace(other, right if value is Side.LEFT else left)
    return named


def _working() -> tuple[tuple[str, str, str], ...]:
    return (
        (tr("in a step", "the working leg"), *_leg()),
        (tr("in a step", "the working foot"), *_foot()),
        (tr("in a step", "the working ankle"), *_ankle()),
    )


def _other() -> tuple[tuple[str, str, str], ...]:
    return (
        (tr("in a step", "the other leg"), *_leg()),
        (tr("in a step", "the other foot"), *_foot()),
        (tr("in a step", "the other knee"), *_knee()),
        (tr("in a step", "the other thigh"), *_thigh()),
    )


def _leg() -> tuple[str, str]:
    return tr("in a step", "the left leg"), tr("in a step", "the right leg")


def _foot() -> tuple[str, str]:
    return tr("in a step", "the left foot"), tr("in a step", "the right foot")


def _ankle() -> tuple[str, str]:
    return tr("in a step", "the left ankle"), tr("in a step", "the right ankle")


def _knee() -> tuple[str, str]:
    return tr("in a step", "the left knee"), tr("in a step", "the right knee")


def _thigh() -> tuple[str, str]:
    return tr("in a step", "the left thigh"), tr("in a step", "the right thigh")
