"""Words after a session: what was done, however it ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Side, SideTerm
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts import spent
from footcare_gui.texts.library import duration
from footcare_gui.texts.sides import side


def summary_title(summary: Summary) -> str:
    """The first words after a session, however it ended."""
    if summary.ending is Ending.COMPLETED:
        return QCoreApplication.translate("session", "All done. Well done.")
    if spent(summary.held_ms):
        return QCoreApplication.translate("session", "Well done for today.")
    return QCoreApplication.translate("session", "Another time, then.")


def summary_line(summary: Summary) -> str:
    """How long it took and how much of it was work; every bit counts the same."""
    if not spent(summary.held_ms):
        return QCoreApplication.translate("session", "Everything is here when you want it.")
    words = QCoreApplication.translate(
        "session", "You worked your feet and legs for {worked}, in {took} altogether."
    )
    return words.format(
        worked=duration(spent(summary.held_ms)), took=duration(spent(summary.took_ms))
    )


def held(part: SideWork, term: SideTerm) -> str:
    """`Left leg 30 s`, or `Right leg 12 s of 30 s` where it is less than planned."""
    name = "" if part.side is Side.BOTH else side(part.side, term)
    done, planned = duration(spent(part.held_ms)), duration(part.planned_ms)
    if part.held_ms < part.planned_ms:
        words = QCoreApplication.translate("session", "{side} {done} of {planned}")
        return words.format(side=name, done=done, planned=planned).strip()
    return f"{name} {done}".strip()


def done_mark() -> str:
    """What a screen reader says of a ✓."""
    return QCoreApplication.translate("session", "Done")


def not_done_mark() -> str:
    """What a screen reader says where there is none."""
    return QCoreApplication.translate("session", "Not all of it")


def back_to_list() -> str:
    """The way out of the summary."""
    return QCoreApplication.translate("session", "Back to the list")


def once_more() -> str:
    """The same session again."""
    return QCoreApplication.translate("session", "Once more")
