"""Words for what a side is owed, and for the one extra hold that makes it up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import SideTerm
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.texts.library import duration, known_name
from footcare_gui.texts.sides import side


def owed(debt: Debt, library: Library) -> str:
    """`Heel tendon stretch: the right leg still has 18 s. Now, or next time?`."""
    words = QCoreApplication.translate(
        "owed", "{name}: the {side} still has {time}. Now, or next time?"
    )
    return words.format(
        name=known_name(library, debt.exercise, debt.variant),
        side=_side(debt, library),
        time=duration(debt.hold_ms),
    )


def owed_added(debt: Debt, library: Library) -> str:
    """How the extra hold is listed in a session: `Heel tendon stretch, right leg, 18 s`."""
    name = known_name(library, debt.exercise, debt.variant)
    return ", ".join((name, _side(debt, library), duration(debt.hold_ms)))


def now() -> str:
    """The button that takes an extra hold into the session."""
    return QCoreApplication.translate("owed", "Now")


def next_time() -> str:
    """The button that leaves it."""
    return QCoreApplication.translate("owed", "Next time")


def _side(debt: Debt, library: Library) -> str:
    exercise = library.exercises.get(debt.exercise)
    term = SideTerm.EACH_LEG if exercise is None else exercise.usual.dosage.sides
    words = side(debt.side, term)
    return words[:1].lower() + words[1:]
