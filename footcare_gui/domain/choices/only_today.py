"""What a person has chosen for one day only: what is left out, and what is put off to another day.

It is kept as one text among the preferences, with the day that it is about, so that a start need
not know what it says. On any other day it says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.memory.ledger import Debt

_LEFT_OUT, _PUT_OFF = "out=", "off="


class OnlyToday(NamedTuple):
    """What was chosen for one day.

    Attributes:
        left_out: Ids of the exercises that are left out.
        put_off: What a side is owed and was put off, each as `debt_mark` writes it.
    """

    left_out: frozenset[str] = frozenset()
    put_off: frozenset[str] = frozenset()

    def with_left_out(self, exercise: str, *, is_out: bool) -> OnlyToday:
        """The same with an exercise left out, or in again."""
        left_out = self.left_out | {exercise} if is_out else self.left_out - {exercise}
        return self._replace(left_out=left_out)

    def with_put_off(self, debt: Debt) -> OnlyToday:
        """The same with what a side is owed put off."""
        return self._replace(put_off=self.put_off | {debt_mark(debt)})

    def asks(self, debt: Debt) -> bool:
        """Whether what a side is owed may be asked about."""
        return debt_mark(debt) not in self.put_off


def debt_mark(debt: Debt) -> str:
    """What a debt is known by, also after a part of it was paid."""
    return f"{debt.session}/{debt.exercise}/{debt.side}"


def only_today_of(text: str, day: date) -> OnlyToday:
    """What was kept for a day; nothing where it was kept for another one."""
    head, *parts = text.split() or [""]
    if head != day.isoformat():
        return OnlyToday()
    return OnlyToday(_named(parts, _LEFT_OUT), _named(parts, _PUT_OFF))


def text_of(chosen: OnlyToday, day: date) -> str:
    """What was chosen, as it is kept; no id may hold a space."""
    parts = [_LEFT_OUT + name for name in sorted(chosen.left_out)]
    parts += [_PUT_OFF + mark for mark in sorted(chosen.put_off)]
    return " ".join([day.isoformat(), *parts]) if parts else ""


def _named(parts: list[str], what: str) -> frozenset[str]:
    return frozenset(part.removeprefix(what) for part in parts if part.startswith(what))
