"""Rectangles of the parts of a session, and how they stand below one another: without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """What can be on the screen of a session."""

    TIMELINE = "timeline"
    TIME_LEFT = "time_left"
    TOOLS = "tools"
    TROUBLE = "trouble"
    PICTURE = "picture"
    NAME = "name"
    SIDE = "side"
    PHASE = "phase"
    COUNT = "count"
    WORDS = "words"
    NOTES = "notes"
    NEXT = "next"
    STEPS = "steps"
    MESSAGE = "message"
    CONTROLS = "controls"


class Box(NamedTuple):
    """A rectangle in pixels of the stage, for a reading direction from left to right."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column of pixels beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row of pixels beyond it."""
        return self.top + self.height

    def overlaps(self, other: Box) -> bool:
        """Whether they share a pixel."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def contains(self, other: Box) -> bool:
        """Whether all of the other lies in it."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def within(self, left: int, top: int, right: int, bottom: int) -> Box:
        """What is left inside margins."""
        width, height = self.width - left - right, self.height - top - bottom
        return Box(self.left + left, self.top + top, max(0, width), max(0, height))


class Row(NamedTuple):
    """One part of a column.

    Attributes:
        part: Which.
        want: Its height where there is room.
        least: Below this height it is of no use; where even that has no room it is left out.
        shrinks: When it shrinks to its least: the lowest first.
        gives: When it gives way: the lowest first.
        grows: It takes what the others leave.
    """

    part: Part
    want: int
    least: int
    shrinks: int
    gives: int
    grows: bool = False


def stacked(column: Box, rows: Sequence[Row], gap: int) -> dict[Part, Box]:
    """Parts below one another; where they have no room, they give way in their order."""
    heights = {row.part: row.want for row in rows}
    for row in sorted(rows, key=lambda row: row.shrinks):
        over = _height(heights, gap) - column.height
        if over <= 0:
            break
        heights[row.part] = max(row.least, row.want - over)
    for row in sorted(rows, key=lambda row: row.gives):
        if _height(heights, gap) <= column.height or len(heights) == 1:
            break
        del heights[row.part]
    spare = max(0, column.height - _height(heights, gap))
    growing = [row.part for row in rows if row.grows and row.part in heights]
    for part in growing:
        heights[part] += spare // len(growing)
    boxes, top = {}, column.top
    for row in rows:
        if row.part in heights:
            boxes[row.part] = Box(column.left, top, column.width, heights[row.part])
            top += heights[row.part] + gap
    return boxes


def _height(heights: Mapping[Part, int], gap: int) -> int:
    return sum(heights.values()) + gap * max(0, len(heights) - 1)
