"""Which parts of a session are on its screen, where, and how big: plain arithmetic, without Qt.

The picture takes half of the stage; beside it stands what is read from three metres away. When the
window gets small, parts give way in a fixed order, and none ever lies over another: the trouble
folds to one line, the notes go, what comes next goes, the timeline loses its names, the number with
its bar gets smaller, and the picture last.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from footcare_gui.views.session.boxes import Box, Part, Row, stacked

DESIGN_WIDTH, DESIGN_HEIGHT = 1280, 820
UPRIGHT = (700, 1240)
"""Width and height that a window which stands upright is designed for."""
LEAST_GROWTH = 0.42
FRAME, GAP = 24, 8
WIDEST_PICTURE = 1.6
TIMELINE_SHARE, LEAST_TIMELINE = 0.42, 90
"""Of the width: with less, the time left stands alone; in pixels: with less, the timeline goes."""
NAMES_SHARE, TROUBLE_SHARE = 0.12, 0.25
"""Of the height: more than this the timeline's names and the whole trouble may not take."""
LEAST_SIDE = 17
"""Height of the side, at least, in pixels at the usual size of text: its word stays whole."""


class Scene(StrEnum):
    """What the column beside the picture is for."""

    WORK = "work"
    READY = "ready"
    PAUSED = "paused"
    ASKING = "asking"


class Needs(NamedTuple):
    """What the texts ask for, in pixels; it depends on their size and not on the window.

    Attributes:
        scene: What is shown beside the picture.
        strip: Height of the line at the top: timeline with names, time left, tools.
        bars: Height of the timeline without names.
        left: Width of the time left, with of how much.
        left_short: Its width with the shorter of the two.
        tools: Width of the small buttons.
        tool: Height of the small buttons.
        controls: Height of the row of buttons; room is kept for it where it is not there, too.
        extra: How far the big button stands out of it.
        trouble: Height of what is wrong now, 0 while nothing is.
        folded: Height of its first line alone.
        has_controls: The row of buttons is there.
        has_notes: There is something to know before this exercise.
        text: The person's size of text, 1 for the usual one.
    """

    scene: Scene
    strip: int
    bars: int
    left: int
    left_short: int
    tools: int
    tool: int
    controls: int
    extra: int = 0
    trouble: int = 0
    folded: int = 0
    has_controls: bool = True
    has_notes: bool = False
    text: float = 1.0


class Arrangement(NamedTuple):
    """Where everything is.

    Attributes:
        scale: How much larger than designed the window is.
        frame: Width of the frame.
        inner: The stage inside the frame.
        boxes: The parts that are there.
        is_named: The timeline has names.
        is_folded: Trouble has one line.
        is_bare: What is not in `boxes` is nowhere, be it at the edge.
    """

    scale: float
    frame: int
    inner: Box
    boxes: Mapping[Part, Box]
    is_named: bool = True
    is_folded: bool = False
    is_bare: bool = False


class Framed(NamedTuple):
    """The room inside the frame, and its spaces."""

    inner: Box
    room: Box
    gap: int
    frame: int
    pad: int


def growth(width: int, height: int) -> float:
    """How much larger than designed a window is; a small one has smaller parts."""
    across, down = (DESIGN_WIDTH, DESIGN_HEIGHT) if width >= height else UPRIGHT
    return max(LEAST_GROWTH, min(width / across, height / down))


def inner_width(width: int, height: int) -> int:
    """How wide a line that goes across all of the stage is."""
    return framed(width, height, growth(width, height)).room.width


def arrange(width: int, height: int, needs: Needs) -> Arrangement:
    """Lay the stage out.

    Args:
        width: Of the window, in pixels.
        height: The same.
        needs: What the texts ask for.
    """
    scale = growth(width, height)
    around = framed(width, height, scale)
    room, gap = around.room, around.gap
    is_named = needs.strip <= NAMES_SHARE * room.height
    strip = max(needs.strip if is_named else needs.bars, needs.tool)
    stage = room.within(0, strip + gap, 0, needs.controls + gap)
    trouble = needs.trouble if needs.trouble <= TROUBLE_SHARE * stage.height else needs.folded
    boxes = _strip(room, strip, needs, gap)
    if needs.has_controls:
        boxes[Part.CONTROLS] = _controls(around, needs)
    if trouble:
        boxes[Part.TROUBLE] = Box(stage.left, stage.top, stage.width, trouble)
        stage = stage.within(0, trouble + gap, 0, 0)
    picture, column = _halves(stage, scale)
    boxes[Part.PICTURE] = picture
    if not needs.has_controls:
        column = column.within(0, 0, 0, column.bottom - room.bottom)
    boxes |= stacked(column, _rows(scale, needs), round(GAP * scale))
    is_folded = trouble < needs.trouble
    return Arrangement(scale, around.frame, around.inner, boxes, is_named, is_folded)


def framed(width: int, height: int, scale: float) -> Framed:
    """The room inside the frame of a window."""
    frame = max(8, round(FRAME * scale))
    inner = Box(0, 0, width, height).within(frame, frame, frame, frame)
    pad, gap = max(6, round(18 * scale)), max(4, round(14 * scale))
    return Framed(inner, inner.within(pad, max(4, round(12 * scale)), pad, pad), gap, frame, pad)


def _controls(around: Framed, needs: Needs) -> Box:
    """The row of buttons; a big one stands out into the space below it, then above."""
    room = around.room
    down = min(needs.extra, around.pad - 4)
    up = min(needs.extra - down, around.gap - 2)
    return Box(room.left, room.bottom - needs.controls - up, room.width, needs.controls + up + down)


def _strip(room: Box, height: int, needs: Needs, gap: int) -> dict[Part, Box]:
    """The line at the top: timeline, time left, small buttons."""
    tools = Box(room.right - needs.tools, room.top, needs.tools, height)
    is_narrow = room.width - needs.tools - needs.left < TIMELINE_SHARE * room.width
    wide = needs.left_short if is_narrow else needs.left
    left = Box(tools.left - gap - wide, room.top, wide, height)
    line = Box(room.left, room.top, left.left - gap - room.left, height)
    boxes = {Part.TIME_LEFT: left, Part.TOOLS: tools}
    return boxes if line.width < LEAST_TIMELINE else {Part.TIMELINE: line, **boxes}


def _halves(stage: Box, scale: float) -> tuple[Box, Box]:
    """Picture and column, beside each other or, in a window that stands upright, below."""
    gap = round(26 * scale)
    if stage.height > stage.width:
        high = min(stage.width, (stage.height - gap) // 2)
        return Box(stage.left, stage.top, stage.width, high), stage.within(0, high + gap, 0, 0)
    half = (stage.width - gap) // 2
    wide = min(half, round(stage.height * WIDEST_PICTURE))
    high = min(stage.height, wide)
    picture = Box(stage.left, stage.top + (stage.height - high) // 2, wide, high)
    return picture, stage.within(wide + gap, 0, 0, 0)


def _rows(scale: float, needs: Needs) -> list[Row]:
    """What stands below one another beside the picture."""

    def row(
        part: Part, want: float, least: float, shrinks: int, gives: int, *, grows: bool = False
    ) -> Row:
        return Row(part, round(want * scale), round(least * scale), shrinks, gives, grows)

    least = max(36.0, LEAST_SIDE * needs.text / scale)
    side, phase = row(Part.SIDE, 60, least, 6, 9), row(Part.PHASE, 88, 50, 5, 8)
    if needs.scene is Scene.ASKING:
        return [side, row(Part.MESSAGE, 300, 120, 9, 9, grows=True)]
    if needs.scene is Scene.PAUSED:
        said, steps = row(Part.WORDS, 58, 40, 2, 3), row(Part.STEPS, 300, 100, 9, 9, grows=True)
        return [side, phase, said, steps]
    words = row(Part.WORDS, 100 * needs.text, 100, 2, 7, grows=True)
    after = row(Part.NEXT, 44, 40, 1, 2)
    if needs.scene is Scene.WORK:
        return [side, phase, row(Part.COUNT, 236, 110, 3, 6), words, after]
    name, side = row(Part.NAME, 44, 34, 4, 3), row(Part.SIDE, 54, least, 6, 9)
    phase, count = row(Part.PHASE, 78, 50, 5, 8), row(Part.COUNT, 208, 120, 3, 5)
    if needs.has_notes:
        after = row(Part.NOTES, 62 * needs.text, 44 * needs.text, 4, 1)
    return [name, side, phase, count, words, after]
