"""Words of the sheet for a physiotherapist: what the person did and noted, and nothing more."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.within import programme_of
from footcare_gui.domain.progress.course import Course
from footcare_gui.domain.progress.report import Note, Report, ReportLine, Spread
from footcare_gui.texts import answers, clock, spent
from footcare_gui.texts.dates import plain_date, short_date
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import done_for
from footcare_gui.texts.library import DOT, prescription_line
from footcare_gui.texts.programme import at_most, whole_dose
from footcare_gui.texts.regional import middle_number, number


def title() -> str:
    """Over the sheet."""
    return tr("report", "My foot and leg exercises")


def period(value: Report) -> str:
    """`2 February 2026 to 4 March 2026`, or the one day."""
    if value.first == value.last:
        return plain_date(value.first)
    return tr(
        "report", "{first} to {last}", first=plain_date(value.first), last=plain_date(value.last)
    )


def name_line() -> str:
    """Left open, to be written by hand."""
    return tr("report", "Name:")


def origin(version: str) -> str:
    """What this sheet is and is not."""
    return tr(
        "report",
        "Made by the person named above with Footcare {version}. Times are what the app timed, "
        "numbers and notes are what the person entered. Not a medical record.",
        version=version,
    )


def totals(value: Report) -> str:
    """`On 18 days, in 24 sessions, 1 h 12 min of work`."""
    return tr(
        "report",
        "{days}, {sessions}, {time} of work",
        days=trn("report", "On {n} day", "On {n} days", value.days),
        sessions=trn("report", "in {n} session", "in {n} sessions", value.sessions),
        time=length(value.held_ms),
    )


def nothing() -> str:
    """In the place of the table."""
    return tr("report", "Nothing was done in this time.")


def heads() -> tuple[str, ...]:
    """Headings of the table: exercise, times, days, left, right, both."""
    return (
        tr("report", "Exercise"),
        tr("report", "Times"),
        tr("report", "Days"),
        tr("report", "Left"),
        tr("report", "Right"),
        tr("report", "Both"),
    )


def cells(line: ReportLine) -> tuple[str, ...]:
    """A row of the table without its first column; the time of each side, as `90 s`."""
    sides = (side_time(line.of(side)) for side in (Side.LEFT, Side.RIGHT, Side.BOTH))
    return (str(line.sessions), str(line.days), *sides)


def prescribed(library: Library, exercise: str) -> str:
    """What is asked for, beside what was done: `Planned in Footcare: 30 s · each leg`.

    Prescribed is only what somebody has.
    """
    known = library.exercises.get(exercise)
    if known is None:
        return ""
    dosage, programme = known.usual.dosage, programme_of(library, exercise)
    most = at_most(dosage.limit, dosage.sides)
    if programme is not None and programme.by and programme.asks_of(exercise):
        dose = DOT.join(filter(None, (whole_dose(dosage), most)))
        return tr("report", "Prescribed by {name}: {dose}", name=programme.by, dose=dose)
    dose = DOT.join(filter(None, (prescription_line(dosage), most)))
    return tr("report", "Planned in Footcare: {dose}", dose=dose)


def marks(line: ReportLine) -> str:
    """What is to be known of an exercise: `partly: 1 · “too much”: 2`; empty for nothing."""
    parts = []
    if line.by_hand:
        parts.append(tr("report", "entered by hand: {n}", n=line.by_hand))
    if line.partly:
        parts.append(tr("report", "partly: {n}", n=line.partly))
    if line.not_done:
        parts.append(tr("report", "not done: {n}", n=line.not_done))
    if line.too_much:
        parts.append(tr("report", "“too much”: {n}", n=line.too_much))
    if line.hurt:
        parts.append(tr("report", "named as worse: {n}", n=line.hurt))
    return DOT.join(parts)


def side_time(ms: int) -> str:
    """`90 s`, `15 min`, `12:30 min`, `1 h 12 min`, or a dash for nothing."""
    if not ms:
        return "–"
    whole_ms = spent(ms)
    if whole_ms < 2 * 60_000:
        return tr("report", "{n} s", n=number(whole_ms // 1000))
    if whole_ms >= 3_600_000 or not whole_ms % 60_000:
        return length(whole_ms)
    return tr("report", "{time} min", time=clock(whole_ms))


def more_exercises(left_out: int) -> str:
    """Where the table is cut."""
    return trn("report", "and {n} more", "and {n} more", left_out)


def felt() -> str:
    """Heading over before and after."""
    return tr("report", "How it felt, from 0 (nothing) to 10 (worst)")


def felt_line(value: Report) -> str:
    """The middle and the ends of what was said before and after."""
    parts = []
    if value.before is not None:
        parts.append(tr("report", "○ before: {spread}", spread=_spread(value.before)))
    if value.after is not None:
        parts.append(tr("report", "● after: {spread}", spread=_spread(value.after)))
    return "     ".join(parts)


def over_weeks(value: Course) -> str:
    """What Progress tells of the weeks, and on how many notes it rests."""
    return f"{answers.over_weeks(value)}. {basis(value)}"


def basis(value: Course) -> str:
    """On how many notes, in the words of the sheet."""
    return tr(
        "report",
        "The median of the first {then} notes, from {day} on, and of the last {now}.",
        then=value.then.notes,
        now=value.now.notes,
        day=short_date(value.since),
    )


def nothing_felt() -> str:
    """Nothing was said."""
    return tr("report", "Nothing was noted.")


def latest(shown: int, noted: int) -> str:
    """Where the picture shows only the latest."""
    return tr("report", "The latest {shown} of {number}.", shown=shown, number=noted)


def notes() -> str:
    """Heading over the person's words."""
    return tr("report", "Notes")


def note(value: Note) -> str:
    """`4 Mar: …`."""
    return f"{short_date(value.day)}: {' '.join(value.text.split())}"


def more_notes(left_out: int) -> str:
    """Where there is no room for all."""
    return trn("report", "One more note is in the app.", "{n} more notes are in the app.", left_out)


def file_name(value: Report) -> str:
    """What the file is called at first."""
    return f"footcare-{value.first}-{value.last}.pdf"


def length(ms: int) -> str:
    """`1 h 12 min`, `12 min`, `1 min 30 s`, `40 s`."""
    if ms < 2 * 60_000:
        return done_for(ms)
    hours, rest = divmod(round(ms / 60_000), 60)
    if not hours:
        return tr("report", "{n} min", n=rest)
    return tr("report", "{h} h {m} min", h=hours, m=rest)


def _spread(value: Spread) -> str:
    middle = middle_number(value.middle)
    if value.count == 1:
        return middle
    return trn(
        "report",
        "median {middle}, {low} to {high} ({n} note)",
        "median {middle}, {low} to {high} ({n} notes)",
        value.count,
        middle=middle,
        low=value.low,
        high=value.high,
    )
