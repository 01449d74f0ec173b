"""What a person adds to a session beyond its events: how it felt, a note, that it was a mistake.

Remarks are only ever added; the last one of a kind counts. Taking a session out and putting it
back are remarks too, so nothing is ever deleted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.domain.memory.history import SessionRecord

WORST = 10
LONGEST_NOTE = 4_000


class Moment(StrEnum):
    """When it felt like that."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Felt:
    """Discomfort in the foot or leg from 0 to 10; `None` takes an earlier answer back."""

    moment: Moment
    score: int | None

    def __post_init__(self) -> None:
        if self.score is not None and not 0 <= self.score <= WORST:
            raise ValueError(f"not from 0 to {WORST}: {self.score}")


@dataclass(frozen=True, slots=True)
class Noted:
    """The person's own words; empty takes them back."""

    text: str

    def __post_init__(self) -> None:
        if len(self.text) > LONGEST_NOTE:
            raise ValueError(f"longer than {LONGEST_NOTE} characters")


@dataclass(frozen=True, slots=True)
class Hurt:
    """The exercise after which it felt worse; empty takes the answer back."""

    exercise: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The session was a mistaken entry: shown nowhere and counted nowhere, but kept."""


@dataclass(frozen=True, slots=True)
class Restored:
    """The session counts again."""


Remark = Felt | Noted | Hurt | Removed | Restored


def remarked(record: SessionRecord, remarks: Iterable[Remark]) -> SessionRecord:
    """The record with all that the person added, oldest remark first."""
    for remark in remarks:
        match remark:
            case Felt(Moment.BEFORE, score):
                record = record._replace(felt_before=score)
            case Felt(Moment.AFTER, score):
                record = record._replace(felt_after=score)
            case Noted(text):
                record = record._replace(note=text)
            case Hurt(exercise):
                record = record._replace(hurt=exercise)
            case Removed():
                record = record._replace(removed=True)
            case Restored():
                record = record._replace(removed=False)
    return record
