"""What was done, as far as it decides what is due: whole exercises, half ones, and what rests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from footcare_gui.domain.session.outcome import Extent

if TYPE_CHECKING:
    from footcare_gui.domain.memory.history import SessionRecord


@dataclass(frozen=True, slots=True)
class Completion:
    """One exercise done once, both sides together.

    Attributes:
        exercise: Its id.
        at: The instant when it was over (aware).
        began: When its session began, to whose day it belongs; `None` for the same instant.
    """

    exercise: str
    at: datetime
    began: datetime | None = None

    def day(self, zone: tzinfo) -> date:
        """The day to which it belongs, on the calendar of a zone."""
        return (self.began or self.at).astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class Past:
    """What the schedule knows of the past.

    Attributes:
        completions: What was done, at least for as long as `LOOKS_BACK`.
        hurts: Exercises that rest for a day: after which it felt worse, or that were too much.
        last: When exercises were last done, for those done longer ago.
        partly: What was begun and is not done.
        too_much: What was too much, done all the same or not.
        not_done: What a session had in it and was not done, or too little of it to count.
    """

    completions: tuple[Completion, ...] = ()
    hurts: tuple[Completion, ...] = ()
    last: Mapping[str, datetime] = field(default_factory=dict)
    partly: tuple[Completion, ...] = ()
    too_much: tuple[Completion, ...] = ()
    not_done: tuple[Completion, ...] = ()


def past_of(records: Iterable[SessionRecord], last: Mapping[str, datetime] | None = None) -> Past:
    """What records of sessions tell the schedule.

    Only what is done fills a slot (`extent_of`). What was too much rests for that day all the
    same: nobody is asked to do it again. Extra holds that pay what one side was owed are no slots
    of their own.
    """
    found: dict[Extent, list[Completion]] = {extent: [] for extent in Extent}
    hurts: list[Completion] = []
    too_much: list[Completion] = []
    for record in records:
        if record.removed:
            continue
        for extent, once, was_too_much in _exercises(record):
            if record.held_ms or extent is not Extent.NOT_DONE:
                found[extent].append(once)
            if was_too_much:
                too_much.append(once)
                if extent is not Extent.DONE:
                    hurts.append(once)
        if record.hurt:
            ends = [work.at for work in record.side_records if work.done.exercise == record.hurt]
            hurts.append(Completion(record.hurt, max(ends, default=record.started)))
    done, partly, not_done = (tuple(found[extent]) for extent in Extent)
    return Past(done, tuple(hurts), dict(last or {}), partly, tuple(too_much), not_done)


def _exercises(record: SessionRecord) -> Iterator[tuple[Extent, Completion, bool]]:
    """Each exercise of a session: how much of it was done, and whether it was too much."""
    from footcare_gui.domain.memory.ledger import is_extra

    side_records = [work for work in record.side_records if not is_extra(record, work)]
    for place in dict.fromkeys(work.done.place for work in side_records):
        mine = [work for work in side_records if work.done.place == place]
        once = Completion(mine[0].done.exercise, max(work.at for work in mine), record.started)
        yield record.extent(place), once, any(work.done.too_much for work in mine)
