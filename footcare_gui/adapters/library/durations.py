"""Lengths of time and counts as people write them: `20–30 s`, `at least 3 s`, `2–3`."""

from __future__ import annotations

import re

from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.domain.exercises.dosage import SEVERAL, Count, Span
from footcare_gui.domain.exercises.faults import FaultCode
from footcare_gui.domain.programmes.lengths import AS_LONG_AS_YOU_CAN

LONGEST_WORK_MS = 10 * 60_000
LONGEST_PAUSE_MS = 5 * 60_000
UNITS_MS = {"s": 1_000, "min": 60_000}
NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,3})?"
LENGTH = re.compile(
    rf"(?:(?P<limit>up to|at least) )?(?P<low>{NUMBER})(?: ?[–-] ?(?P<high>{NUMBER}))?"
    r" ?(?P<unit>[^\W\d_]*)\.?"
)


def read_span(node: Node) -> Span | None:
    """The length of one hold or move as prescribed; `None` on a fault."""
    if not node.expect("text"):
        return None
    text = " ".join(node.scalar.split())
    if text == AS_LONG_AS_YOU_CAN:
        return Span(None, None)
    match = _length(node, text, "no_span")
    if match is None:
        return None
    ends = [_ms(match, end) for end in ("low", "high") if match[end]]
    if any(not _is_sane(node, ms, LONGEST_WORK_MS) for ms in ends):
        return None
    if len(ends) > 1 and (match["limit"] or ends[0] >= ends[1]):
        node.fault("no_range", text=text)
        return None
    low, high = ends[0], ends[-1]
    return Span(
        None if match["limit"] == "up to" else low, None if match["limit"] == "at least" else high
    )


def read_length(node: Node, longest_ms: int = LONGEST_PAUSE_MS) -> int | None:
    """One exact length in milliseconds; `None` on a fault."""
    if not node.expect("text"):
        return None
    text = " ".join(node.scalar.split())
    match = _length(node, text, "no_length")
    if match is None:
        return None
    if match["limit"] or match["high"]:
        node.fault("open_length", text=text)
        return None
    ms = _ms(match, "low")
    return ms if _is_sane(node, ms, longest_ms) else None


def read_count(node: Node, most: int, *, several: bool = False) -> Count | None:
    """`2`, `2–3` or, where it is allowed, `several`; `None` on a fault."""
    if not node.expect("text"):
        return None
    if several and node.scalar == "several":
        return SEVERAL
    match = re.fullmatch(r"([0-9]{1,4})(?: ?[–-] ?([0-9]{1,4}))?", node.scalar.strip())
    if match is None:
        node.fault("no_count_or_several" if several else "no_count", text=node.scalar)
        return None
    low, high = int(match[1]), int(match[2] or match[1])
    if not 1 <= low <= high <= most or (match[2] and low == high):
        node.fault("count_out_of_range", text=node.scalar, most=most)
        return None
    return Count(low, high)


def _length(node: Node, text: str, otherwise: FaultCode) -> re.Match[str] | None:
    match = LENGTH.fullmatch(text)
    if match is None:
        node.fault(otherwise, text=text)
        return None
    if match["unit"] not in UNITS_MS:
        if match["unit"]:
            node.fault("unknown_unit", unit=match["unit"], text=text, low=match["low"])
        else:
            node.fault("missing_unit", text=text, low=match["low"])
        return None
    return match


def _ms(match: re.Match[str], end: str) -> int:
    return round(float(match[end]) * UNITS_MS[match["unit"]])


def _is_sane(node: Node, ms: int, longest_ms: int) -> bool:
    if ms < UNITS_MS["s"]:
        node.fault("no_time_at_all", text=node.scalar)
    elif ms > longest_ms:
        node.fault("long_time", text=node.scalar, minutes=longest_ms // 60_000)
    else:
        return True
    return False
