"""When a figure moves: its cycle, and how long its ways take."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.figure.model.figure import START, Cycle, Timing

_LONGEST_MS = 60_000


def read_cycle(node: Node, poses: Sequence[str]) -> Cycle:
    """What a figure goes through over and over.

    Args:
        node: The mapping.
        poses: Names of all poses that the figure has.
    """
    fields = node.fields(required=("keys", "period"), optional=("stops", "turns", "tread"))
    return Cycle(
        keys=tuple(_pose_name(item, poses) for item in fields.items("keys", fewest=2, most=24)),
        period_ms=fields.whole("period", 1_000, low=200, high=_LONGEST_MS),
        stops=fields.yes_no("stops"),
        turns=fields.yes_no("turns"),
        tread=fields.number("tread", low=-20, high=20),
    )


_TIMING = ("arrive", "leave", "shift", "phases", "through", "via")


def read_timing(node: Node, poses: Sequence[str]) -> Timing:
    """How a figure comes, goes and passes from one pose to another; arguments as `read_cycle`."""
    fields = node.fields(required=(), optional=_TIMING)
    arrive, arrive_ms = _way(fields.get("arrive"), poses)
    leave, leave_ms = _way(fields.get("leave"), poses)
    return Timing(
        arrive=arrive,
        arrive_ms=arrive_ms,
        leave=leave,
        leave_ms=leave_ms,
        shift_ms=fields.whole("shift", 1_000, low=0, high=_LONGEST_MS),
        phases=tuple(_pose_name(item, poses) for item in fields.items("phases", most=12)),
        through=tuple(_pose_name(item, poses) for item in fields.items("through", most=12)),
        via=_via(fields.get("via"), poses),
    )


def _via(node: Node | None, poses: Sequence[str]) -> dict[str, tuple[str, ...]]:
    if node is None:
        return {}
    fields = node.fields(required=(), optional=tuple(poses))
    return {phase: _pose_names(fields[phase], poses) for phase in poses if phase in fields}


def _pose_names(node: Node, poses: Sequence[str]) -> tuple[str, ...]:
    """One pose, or several in their order."""
    if node.kind != "list":
        return (_pose_name(node, poses),)
    return tuple(_pose_name(item, poses) for item in node.items(fewest=1, most=4))


def _way(node: Node | None, poses: Sequence[str]) -> tuple[str, int]:
    if node is None:
        return START, 0
    fields = node.fields(required=("pose", "ms"))
    pose = _pose_name(fields["pose"], poses) if "pose" in fields else START
    return pose, fields.whole("ms", low=0, high=_LONGEST_MS)


def _pose_name(node: Node, poses: Sequence[str]) -> str:
    name = node.name()
    if name and name not in poses:
        node.unknown("unknown_pose", name, poses)
        return START
    return name or START
