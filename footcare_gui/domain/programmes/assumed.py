"""What stands in the form of an exercise although nobody has said it."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.fields import Field
from footcare_gui.domain.programmes.written import Path, Written, at, list_at, with_at

ASSUMED: Path = ("assumed",)
"""Where an exercise keeps what of it nobody has said."""
PARTS: dict[str, tuple[Path, ...]] = {
    "posture": (("posture",),),
    "how": tuple(("ours", key) for key in ("hold", "move", "tempo", "own_pace")),
    "repetitions": (("ours", "repetitions"),),
    "set_rest": (("ours", "set_rest"),),
    "rest": (("ours", "rest"),),
    "sides": (("ours", "sides"),),
    "switch": (("ours", "switch"),),
    "days": tuple(("ours", key) for key in ("per_day", "every", "days", "days_per_week", "apart")),
    "balance": (("needs_balance",),),
    "things": (("equipment",),),
}
"""What can be assumed, and where it is written; in the order of the form."""
AT_FIRST = ("posture", "how", "set_rest", "rest", "sides", "switch", "days", "balance", "things")
"""What an empty form assumes."""


def unsaid_of(dose: DraftDose, *, is_posture_said: bool, is_manner_said: bool) -> tuple[str, ...]:
    """Which parts a prescription leaves open.

    Args:
        dose: As it was read.
        is_posture_said: Words told the position without a doubt.
        is_manner_said: Words told whether it is held or moved, or how fast.
    """
    counts = dose.repetitions is not None or bool(dose.by_set) or not dose.is_counted
    often = dose.per_day is not None or dose.days_per_week is not None
    said = {
        "posture": is_posture_said,
        "how": is_manner_said,
        "repetitions": counts,
        "set_rest": dose.set_rest_ms is not None,
        "rest": dose.rest_ms is not None,
        "sides": dose.sides is not None,
        "switch": False,
        "days": often or dose.when.names_days,
        "balance": False,
        "things": False,
    }
    return tuple(part for part in PARTS if not said[part])


def assumed_of(exercise: Written) -> tuple[str, ...]:
    """What of an exercise nobody has said, in the order of the form."""
    kept = list_at(exercise, ASSUMED)
    return tuple(part for part in PARTS if part in kept)


def assuming(exercise: Written, parts: Sequence[str]) -> Written:
    """The same where nobody has said these parts."""
    return with_at(exercise, ASSUMED, tuple(parts) or None)


def as_said(before: Written, after: Written, means: str = "") -> Written:
    """An exercise without the marks of what somebody has said by now.

    Args:
        before: As it was written.
        after: As it is written: what differs was said.
        means: A part that the person means as it is written.
    """
    marked = assumed_of(after)
    left = tuple(
        part
        for part in marked
        if part != means and _written_of(part, before) == _written_of(part, after)
    )
    return after if left == marked else assuming(after, left)


def part_of(field: Field) -> str:
    """The part that a field belongs to, `""` for fields that nobody assumes anything of."""
    for part, paths in PARTS.items():
        if any(field.path[: len(path)] == path for path in paths):
            return part
    return ""


def _written_of(part: str, exercise: Written) -> tuple[Written | None, ...]:
    return tuple(at(exercise, path) for path in PARTS[part])
