"""Words of a day's log: each session that was done, and what may still be done today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.by_hand import BY_HAND
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.memory.ledger import OWED
from footcare_gui.domain.session.outcome import Extent, SideWork, extent_of
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.domain.today.todays import GENTLER, TODAY
from footcare_gui.texts import clock, spent
from footcare_gui.texts.dates import full_date, long_date, time_of_day
from footcare_gui.texts.exercises import known_name, listed_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import done_for
from footcare_gui.texts.library import DOT
from footcare_gui.texts.progress import score, side_word
from footcare_gui.texts.summary import done_there, not_this_time


def day_title(day: date, today: date) -> str:
    """Heading of a day's log."""
    if day == today:
        return tr("progress", "Today")
    return long_date(day) if day.year == today.year else full_date(day)


def nothing_on(day: date, today: date) -> str:
    """A day without sessions."""
    if day == today:
        return tr("progress", "Nothing yet today.")
    return tr("progress", "A day of rest.")


def session_name(library: Library, record: SessionRecord) -> str:
    """What a session is called in a log."""
    if record.plan_type == BY_HAND:
        return tr("progress", "{name} · by hand", name=_entered_name(library, record))
    return _led_name(library, record)


def _led_name(library: Library, record: SessionRecord) -> str:
    if record.plan_type == "routine":
        if record.plan_id == TODAY:
            return tr("progress", "Today's exercises")
        if record.plan_id == GENTLER:
            return tr("progress", "A gentler session")
        routine = library.routines.get(record.plan_id)
        return routine.name if routine else tr("progress", "A routine")
    if record.plan_type == "selection":
        return tr("progress", "Your own selection")
    first = record.side_records[0].done if record.side_records else None
    name = known_name(library, record.plan_id, first.variant if first else "")
    if record.plan_type == OWED:
        name = known_name(library, first.exercise, first.variant) if first else record.plan_id
        return tr("progress", "{name}, made up", name=name)
    return name


def _entered_name(library: Library, record: SessionRecord) -> str:
    routine = library.routines.get(record.plan_id)
    if routine is not None:
        return routine.name
    first = record.side_records[0].done if record.side_records else None
    names = {work.done.exercise for work in record.side_records}
    if len(names) > 1 or first is None:
        return tr("progress", "Your own selection")
    return known_name(library, first.exercise, first.variant)


def session_time(record: SessionRecord) -> str:
    """`✓ 4:42` where all is done, else how many are: `3 of 4 · 4:42`; without one only the time."""
    took = clock(spent(record.took_ms))
    extents = [extent_of(sides) for sides in record.exercises]
    done = extents.count(Extent.DONE)
    if not done:
        return took
    if done == len(extents):
        return f"✓ {took}"
    return tr("progress", "{done} of {all} · {took}", done=done, all=len(extents), took=took)


def session_lines(library: Library, record: SessionRecord) -> tuple[str, ...]:
    """A session's details: work time, each exercise, what was too much, how it felt, the note."""
    by_hand = [tr("progress", "Entered by hand, done without the app")]
    lines = by_hand if record.plan_type == BY_HAND else []
    lines.append(_worked(record))
    lines += [_exercise_line(library, sides) for sides in record.exercises]
    lines += [_too_much_line(library, work) for work in record.side_records if work.done.too_much]
    if record.felt_before is not None or record.felt_after is not None:
        lines.append(
            tr(
                "progress",
                "Before {before}, after {after}",
                before=score(record.felt_before),
                after=score(record.felt_after),
            )
        )
    if record.hurt:
        lines.append(
            tr("progress", "Rested afterward: {name}", name=known_name(library, record.hurt))
        )
    return (*lines, f"“{record.note}”") if record.note else tuple(lines)


def row_spoken(time: str, name: str, took: str) -> str:
    """A session's row for a screen reader: when it began, what it was, and how long it took."""
    return tr("progress", "{time}, {name}, {took}", time=time, name=name, took=took)


def coming(state: DueState) -> str:
    """When something of the plan may be done: `any time`, `from 11:42`."""
    if state.kind is DueKind.LATER_TODAY and state.at is not None:
        return tr("progress", "from {time}", time=time_of_day(state.at))
    return tr("progress", "any time")


def still_to_come() -> str:
    """Heading over what may still be done today."""
    return tr("progress", "Whenever it suits you")


def earlier_day() -> str:
    """To the day before."""
    return tr("progress", "Earlier day")


def later_day() -> str:
    """To the day after."""
    return tr("progress", "Later day")


def remove_entry() -> str:
    """Takes out what was entered by mistake."""
    return tr("progress", "Remove this entry")


def remove_this_entry(name: str) -> str:
    """The same for a screen reader, whole."""
    return tr("progress", "Remove this entry: {name}", name=name)


def change_note() -> str:
    """Opens the field with what was noted."""
    return tr("progress", "Change the note")


def say_felt() -> str:
    """Opens the numbers of the summary, where nothing was said after a session."""
    return tr("progress", "Say how it felt afterward")


def change_felt() -> str:
    """Opens them with what was said."""
    return tr("progress", "Change how it felt afterward")


def note_of(does: str, name: str) -> str:
    """The same for a screen reader, whole: `Add a note: Morning`."""
    return tr("progress", "{does}: {name}", does=does, name=name)


def entered(name: str) -> str:
    """After an entry by hand, beside the way back."""
    return tr("progress", "Entered: {name}", name=name)


def removed(name: str) -> str:
    """After taking out a mistaken entry."""
    return tr("progress", "Removed: {name}", name=name)


def is_back(name: str) -> str:
    """The entry is there again, said on another page."""
    return tr("progress", "{name} is in Progress again.", name=name)


def is_out(name: str) -> str:
    """What was entered is taken out again, said on another page."""
    return tr("progress", "{name} is no longer in Progress.", name=name)


def _exercise_line(library: Library, sides: Sequence[SideWork]) -> str:
    """One exercise of a session with what was done on each side, in the words of its summary."""
    name, extent = known_name(library, sides[0].exercise, sides[0].variant), extent_of(sides)
    if not any(part.told_ms for part in sides):
        return f"{name}{DOT}{not_this_time()}"
    form = Item(sides[0].exercise, sides[0].variant)
    dosage = library.form(form).dosage if library.has(form) else None
    parts = sorted(sides, key=lambda one: one.side is Side.RIGHT)
    told = ", ".join(done_there(part, side_word(part.side), dosage) for part in parts)
    line = f"{name}{DOT}{told}"
    match extent:
        case Extent.PARTLY:
            return tr("progress", "{line} · partly", line=line)
        case Extent.NOT_DONE:
            return tr("progress", "{line} · too little to count", line=line)
    return line


def _worked(record: SessionRecord) -> str:
    """The sum of what stands below it, as the summary said it."""
    return tr("progress", "{time} of work", time=done_for(record.held_ms))


def _too_much_line(library: Library, work: SideRecord) -> str:
    name = listed_name(library, work.done.exercise, work.done.variant)
    time = time_of_day(work.at)
    match work.done.side:
        case Side.LEFT:
            return tr("progress", "Too much at {time}: {name}, left", time=time, name=name)
        case Side.RIGHT:
            return tr("progress", "Too much at {time}: {name}, right", time=time, name=name)
    return tr("progress", "Too much at {time}: {name}", time=time, name=name)
