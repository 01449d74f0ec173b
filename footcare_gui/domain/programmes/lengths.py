"""Lengths of time and counts as they are written in a library file."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Count, Span

AS_LONG_AS_YOU_CAN = "as long as you can"


def span_text(span: Span) -> str:
    """A prescribed length: `30 s`, `20–30 s`, `up to 15 s`."""
    if span.min_ms is None and span.max_ms is None:
        return AS_LONG_AS_YOU_CAN
    if span.min_ms is None or span.max_ms is None:
        limit = "up to" if span.min_ms is None else "at least"
        return f"{limit} {length_text(span.max_ms or span.min_ms or 0)}"
    if span.is_exact:
        return length_text(span.min_ms)
    return f"{span.min_ms / 1000:g}–{span.max_ms / 1000:g} s"


def count_text(count: Count) -> str:
    """A prescribed number: `2`, `2–3`."""
    return str(count.low) if count.low == count.high else f"{count.low}–{count.high}"


def length_text(ms: int) -> str:
    """A length of time."""
    return f"{ms / 1000:g} s"


def sets_text(number: int) -> str:
    """A number of sets: `1 set`, `3 sets`."""
    return f"{number} set{'' if number == 1 else 's'}"
