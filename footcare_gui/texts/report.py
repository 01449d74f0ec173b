"""Words of the sheet for a physiotherapist: what the person did and noted, and nothing more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.progress.report import Note, Report, ReportLine, Spread
from footcare_gui.texts.dates import plain_date, short_date
from footcare_gui.texts.library import DOT, duration


def title() -> str:
    """Over the sheet."""
    return QCoreApplication.translate("report", "My foot and leg exercises")


def period(value: Report) -> str:
    """`2 February 2026 to 4 March 2026`."""
    words = QCoreApplication.translate("report", "{first} to {last}")
    return words.format(first=plain_date(value.first), last=plain_date(value.last))


def name_line() -> str:
    """Left open, to be written by hand."""
    return QCoreApplication.translate("report", "Name:")


def origin(version: str) -> str:
    """What this sheet is and is not."""
    words = QCoreApplication.translate(
        "report",
        "Made by the person named above with Footcare {version}. Times are what the app timed, "
        "numbers and notes are what the person entered. Not a medical record.",
    )
    return words.format(version=version)


def totals(value: Report) -> str:
    """`On 18 days, in 24 sessions, 1 h 12 min of work`."""
    words = QCoreApplication.translate("report", "{days}, {sessions}, {time} of work")
    return words.format(
        days=_days(value.days), sessions=_sessions(value.sessions), time=length(value.held_ms)
    )


def nothing() -> str:
    """In the place of the table."""
    return QCoreApplication.translate("report", "Nothing was done in this time.")


def heads() -> tuple[str, ...]:
    """Headings of the table: exercise, times, days, left, right, both."""
    return (
        QCoreApplication.translate("report", "Exercise"),
        QCoreApplication.translate("report", "Times"),
        QCoreApplication.translate("report", "Days"),
        QCoreApplication.translate("report", "Left"),
        QCoreApplication.translate("report", "Right"),
        QCoreApplication.translate("report", "Both"),
    )


def cells(line: ReportLine) -> tuple[str, ...]:
    """A row of the table without its first column; seconds a side, as `90 s`."""
    sides = (seconds(line.of(side)) for side in (Side.LEFT, Side.RIGHT, Side.BOTH))
    return (str(line.sessions), str(line.days), *sides)


def marks(line: ReportLine) -> str:
    """What the person said of an exercise: `“too much”: 2`; empty for nothing."""
    parts = []
    if line.too_much:
        words = QCoreApplication.translate("report", "“too much”: {n}")
        parts.append(words.format(n=line.too_much))
    if line.hurt:
        words = QCoreApplication.translate("report", "named as worse: {n}")
        parts.append(words.format(n=line.hurt))
    return DOT.join(parts)


def seconds(ms: int) -> str:
    """`90 s`, or a dash for nothing."""
    if not ms:
        return "–"
    number = QLocale().toString(round(ms / 1000))
    return QCoreApplication.translate("report", "{n} s").format(n=number)


def more_exercises(number: int) -> str:
    """Where the table is cut."""
    words = QCoreApplication.translate("report", "and {n} more")
    return words.format(n=number)


def felt() -> str:
    """Heading over before and after."""
    return QCoreApplication.translate("report", "How it felt, from 0 (nothing) to 10 (worst)")


def felt_line(value: Report) -> str:
    """The middle and the ends of what was said before and after."""
    before = QCoreApplication.translate("report", "○ before: {spread}")
    after = QCoreApplication.translate("report", "● after: {spread}")
    parts = [
        words.format(spread=_spread(one))
        for words, one in ((before, value.before), (after, value.after))
        if one is not None
    ]
    return "     ".join(parts)


def nothing_felt() -> str:
    """Nothing was said."""
    return QCoreApplication.translate("report", "Nothing was noted.")


def latest(shown: int, number: int) -> str:
    """Where the picture shows only the latest."""
    words = QCoreApplication.translate("report", "The latest {shown} of {number}.")
    return words.format(shown=shown, number=number)


def notes() -> str:
    """Heading over the person's words."""
    return QCoreApplication.translate("report", "Notes")


def note(value: Note) -> str:
    """`4 Mar: …`."""
    return f"{short_date(value.day)}: {' '.join(value.text.split())}"


def more_notes(number: int) -> str:
    """Where there is no room for all."""
    if number == 1:
        return QCoreApplication.translate("report", "One more note is in the app.")
    return QCoreApplication.translate("report", "%n more notes are in the app.", None, number)


def file_name(value: Report) -> str:
    """What the file is called at first."""
    return f"footcare-{value.first}-{value.last}.pdf"


def length(ms: int) -> str:
    """`1 h 12 min`, `12 min`, `40 s`."""
    minutes = round(ms / 60_000)
    if minutes < 1:
        return duration(ms)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("report", "{n} min").format(n=rest)
    return QCoreApplication.translate("report", "{h} h {m} min").format(h=hours, m=rest)


def _spread(value: Spread) -> str:
    number = QLocale().toString(value.middle, "f", 0 if value.middle.is_integer() else 1)
    if value.count == 1:
        return number
    words = QCoreApplication.translate("report", "median {middle}, {low} to {high} ({count} notes)")
    return words.format(middle=number, low=value.low, high=value.high, count=value.count)


def _days(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("report", "On 1 day")
    return QCoreApplication.translate("report", "On %n days", None, number)


def _sessions(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("report", "in 1 session")
    return QCoreApplication.translate("report", "in %n sessions", None, number)
