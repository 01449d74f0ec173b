"""What can be asked of a session. Every command carries the instant at which it was given."""

from __future__ import annotations

from dataclasses import dataclass

EXTEND_MS = 10_000


@dataclass(frozen=True, slots=True)
class Command:
    """Something asked at `now_ms` on the session's monotonic clock."""

    now_ms: int


@dataclass(frozen=True, slots=True)
class Start(Command):
    """Begin the session."""


@dataclass(frozen=True, slots=True)
class Tick(Command):
    """Nothing asked; time has passed."""


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Stop everything at once."""


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Go on; into work only after a lead."""


@dataclass(frozen=True, slots=True)
class Toggle(Command):
    """Pause or resume, whichever applies."""


@dataclass(frozen=True, slots=True)
class Ready(Command):
    """The person has arrived; a segment that waits may run."""


@dataclass(frozen=True, slots=True)
class Next(Command):
    """On to the start of the next group."""


@dataclass(frozen=True, slots=True)
class Previous(Command):
    """Back to the start of this group, or of the one before if this one has only begun."""


@dataclass(frozen=True, slots=True)
class SkipExercise(Command):
    """On to the next exercise's transition."""


@dataclass(frozen=True, slots=True)
class Extend(Command):
    """More time for the current segment, within its ceiling."""

    amount_ms: int = EXTEND_MS


@dataclass(frozen=True, slots=True)
class FinishHold(Command):
    """End an open-ended hold now."""


@dataclass(frozen=True, slots=True)
class FinishSet(Command):
    """That is enough of this set, where its repetitions are the most and not what is asked for."""


@dataclass(frozen=True, slots=True)
class TooMuch(Command):
    """End this hold, ease out, and be asked how to go on."""


@dataclass(frozen=True, slots=True)
class Ease(Command):
    """The answer to "too much": go on, with less of it."""


@dataclass(frozen=True, slots=True)
class Stop(Command):
    """End the session and keep what was done."""
