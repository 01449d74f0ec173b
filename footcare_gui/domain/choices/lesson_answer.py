"""What a person has said to what is proposed less of because it was too much."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Answer(NamedTuple):
    """An answer to a lesson.

    Attributes:
        at: Up to which instant it is about.
        is_undone: Nothing up to then counts; else it holds, and need not be told again.
    """

    at: datetime
    is_undone: bool
