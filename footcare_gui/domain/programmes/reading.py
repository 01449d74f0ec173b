"""What a reader makes of an exercise that is being written."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.faults import FaultCode, Param
from footcare_gui.domain.programmes.fields import FIELDS, Field
from footcare_gui.domain.programmes.written import Path
from footcare_gui.domain.value import Value

DOSE_CODES = frozenset({"no_dose", "no_dose_length"})
OF_THE_FORM: dict[FaultCode, Path] = {
    "no_dose": ("ours", "hold"),
    "no_dose_length": ("ours", "hold"),
    "sets_differ": ("ours", "sets"),
    "growth_of_range": ("ours", "each_week", "add"),
    "growth_of_lists": ("ours", "each_week", "add"),
}
"""Faults of a whole part, which a form shows at one of its fields."""


class FaultAt(Value):
    """Something to mend in one part.

    Attributes:
        path: Which.
        code: What is wrong.
        params: What the words speak of, by name.
    """

    path: Path
    code: FaultCode
    params: tuple[tuple[str, Param], ...] = ()

    @property
    def is_of_dose(self) -> bool:
        """Whether nothing can be planned because of it."""
        return self.path[:1] in (("ours",), ("article",)) or self.code in DOSE_CODES

    @property
    def is_missing(self) -> bool:
        """Whether something is still to be filled in, rather than wrong."""
        return self.code in ("missing_key", "nothing_here", "only_spaces")

    @property
    def field(self) -> Field | None:
        """The field of the form in which it is mended; `None` where there is none."""
        path = OF_THE_FORM.get(self.code, self.path)
        if path[:1] == ("article",):
            path = ("ours", *path[1:])
        for length in range(len(path), 0, -1):
            for field in FIELDS:
                if field.path == path[:length]:
                    return field
        return None

    @property
    def step(self) -> int | None:
        """The place of the step in which it is, from 0; `None` where it is in none."""
        is_in_step = len(self.path) > 1 and self.path[0] == "steps"
        return self.path[1] if is_in_step and isinstance(self.path[1], int) else None


class Reading(Value):
    """An exercise with its faults.

    Attributes:
        exercise: As far as it can be planned; `None` where its dose cannot be read.
        faults: What is wrong, in the order of the parts.
    """

    exercise: Exercise | None
    faults: tuple[FaultAt, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it can be kept in the library."""
        return self.exercise is not None and not self.faults
