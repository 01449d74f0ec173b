"""Words for left and right: a side of the body as an exercise calls it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Side, SideTerm


def side(value: Side, term: SideTerm) -> str:
    """`Left leg`, `Right foot`, `Both feet`."""
    if value is Side.BOTH:
        return QCoreApplication.translate("session", "Both feet")
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: QCoreApplication.translate("session", "Left leg"),
            Side.RIGHT: QCoreApplication.translate("session", "Right leg"),
        }[value]
    return {
        Side.LEFT: QCoreApplication.translate("session", "Left foot"),
        Side.RIGHT: QCoreApplication.translate("session", "Right foot"),
    }[value]


def side_letter(value: Side) -> str:
    """The letter in the badge; both feet have none."""
    return {
        Side.LEFT: QCoreApplication.translate("session", "L", "left side"),
        Side.RIGHT: QCoreApplication.translate("session", "R", "right side"),
        Side.BOTH: "",
    }[value]


def change_sides(term: SideTerm) -> str:
    """The phase word between the sides."""
    if term is SideTerm.EACH_LEG:
        return QCoreApplication.translate("session", "Change legs")
    return QCoreApplication.translate("session", "Change feet")


def now_the_side(value: Side, term: SideTerm) -> str:
    """`Now the right leg.`"""
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: QCoreApplication.translate("session", "Now the left leg."),
            Side.RIGHT: QCoreApplication.translate("session", "Now the right leg."),
            Side.BOTH: "",
        }[value]
    return {
        Side.LEFT: QCoreApplication.translate("session", "Now the left foot."),
        Side.RIGHT: QCoreApplication.translate("session", "Now the right foot."),
        Side.BOTH: QCoreApplication.translate("session", "Now both feet."),
    }[value]
