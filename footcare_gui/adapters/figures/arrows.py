"""Arrows of close-ups: through points, or round a point or the ball of the foot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from footcare_gui.adapters.figures.values import FULL_TURN, REACH, in_lens, keys_of
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.foot_close_up import Arrow
from footcare_gui.figure.model.geometry import rot

_SHOWN_IN: Mapping[str, Literal["", "still", "motion"]] = {"still": "still", "motion": "motion"}


def read_arrows(fields: Fields, ball_of_foot: complex | None = None) -> tuple[Arrow, ...]:
    """The arrows of a close-up.

    Args:
        fields: Of the close-up.
        ball_of_foot: Where that lies at the end, if it has a place that stays.
    """
    return tuple(_arrow(item, ball_of_foot) for item in fields.items("arrows", most=9))


def _arrow(node: Node, ball_of_foot: complex | None) -> Arrow:
    """An arrow through `points`, or round a point or the ball of the foot at the end."""
    form = ("round", "radius", "angles") if "round" in keys_of(node) else ("points",)
    fields = node.fields(required=form, optional=("both", "since", "until", "weight", "back", "in"))
    if "points" in fields:
        points = tuple(in_lens(item) for item in fields.items("points", fewest=2, most=20))
    else:
        points = _arc(fields, ball_of_foot)
    back = fields.yes_no("back")
    return Arrow(
        points if len(points) > 1 else (0j, 1 + 0j),
        both=fields.yes_no("both"),
        since=fields.number("since", 0.0 if back else 0.5, low=0, high=1),
        until=fields.number("until", 1.0, low=0, high=1),
        weight=fields.number("weight", 1.0, low=0.2, high=3),
        back=back,
        shown_in=fields.choice("in", _SHOWN_IN, ""),
    )


def _arc(fields: Fields, ball_of_foot: complex | None) -> tuple[complex, ...]:
    around = fields.get("round")
    if around is None:
        return ()
    if around.kind == "list" or ball_of_foot is None:
        centre = in_lens(around)
    else:
        centre = around.choice({"ball_of_foot": ball_of_foot})
    radius = fields.number("radius", low=0.05, high=REACH)
    angles = fields.items("angles", fewest=2, most=20)
    return tuple(centre + radius * rot(item.number(-FULL_TURN, FULL_TURN)) for item in angles)
