"""Words for what a side is owed, and for the one extra hold that makes it up."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.texts.exercises import known_name, listed_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import to_go
from footcare_gui.texts.sides import within


def owed(debt: Debt, library: Library) -> str:
    """`Heel tendon stretch: the right leg still has 18 s.`: the buttons say when."""
    name, time = known_name(library, debt.exercise, debt.variant), to_go(debt.owed_ms)
    if debt.side is Side.BOTH:
        return tr(
            "owed",
            "{name}: both feet still have {time}.",
            name=name,
            time=time,
        )
    is_left = debt.side is Side.LEFT
    if _term(debt, library) is SideTerm.EACH_LEG:
        if is_left:
            return tr(
                "owed",
                "{name}: the left leg still has {time}.",
                name=name,
                time=time,
            )
        return tr(
            "owed",
            "{name}: the right leg still has {time}.",
            name=name,
            time=time,
        )
    if is_left:
        return tr(
            "owed",
            "{name}: the left foot still has {time}.",
            name=name,
            time=time,
        )
    return tr(
        "owed",
        "{name}: the right foot still has {time}.",
        name=name,
        time=time,
    )


def owed_added(debt: Debt, library: Library) -> str:
    """How the extra hold is listed in a session: `Heel tendon stretch, right leg, 18 s`."""
    return tr(
        "owed",
        "{name}, {side}, {time}",
        name=listed_name(library, debt.exercise, debt.variant),
        side=within(debt.side, _term(debt, library)),
        time=to_go(debt.hold_ms),
    )


def taken(debt: Debt, library: Library) -> str:
    """The same on the card, beside what is due: `+ Heel tendon stretch, right leg, 18 s`."""
    return tr("today", "+ {hold}", hold=owed_added(debt, library))


def take_out() -> str:
    """The button beside it."""
    return tr("owed", "Take out")


def now(debt: Debt) -> str:
    """The button that starts an extra hold: all of it, or what is done at once."""
    hold, owed_in_all = to_go(debt.hold_ms), to_go(debt.owed_ms)
    return tr("owed", "Now") if hold == owed_in_all else tr("owed", "Now: {time}", time=hold)


def add_to_today(debt: Debt) -> str:
    """The same where it goes into the session that is due."""
    hold, owed_in_all = to_go(debt.hold_ms), to_go(debt.owed_ms)
    if hold == owed_in_all:
        return tr("owed", "Add to today")
    return tr("owed", "Add to today: {time}", time=hold)


def another_day() -> str:
    """The button that leaves it for today."""
    return tr("owed", "Another day")


def _term(debt: Debt, library: Library) -> SideTerm:
    exercise = library.exercises.get(debt.exercise)
    return SideTerm.EACH_LEG if exercise is None else exercise.usual.dosage.sides
