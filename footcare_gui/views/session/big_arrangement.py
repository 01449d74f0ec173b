"""Where number, side, phase word and figure are in the big view: plain arithmetic, without Qt.

The number or the figure, as chosen, has at least 60 % of the window's height; digits end sooner
only where the window is too narrow for them. A row of small buttons stays: there is always a pause
and a way out.
"""

from __future__ import annotations

from typing import NamedTuple

from footcare_gui.views.session.arrangement import Arrangement, Scene, framed, growth
from footcare_gui.views.session.boxes import Box, Part, Row, stacked

LARGE_SHARE = 0.6
DIGITS_WIDE = 1.75
"""Width of two digits for their height."""
HEADING_WIDE = 5
"""Width of side and word below each other for their height, at least: both keep their words."""
LEAST_LINE = 33
"""Height of side and of word below each other, at least, in pixels: what is written stays whole."""
AROUND_DIGITS = 40
"""Height of what lies below a number, in design pixels: its bar."""
WIDEST_PICTURE = 1.6
APART = 3
"""So many gaps lie between side and word: beside each other they are no sentence."""
FIGURE_WIDE, HEADING_SHARE = 0.64, 0.26
"""A large figure's share of the width; of the height of the column beside it that of side and
word."""
NAME_LINES, LEAST_COLUMN = 2, 480
"""Lines that the exercise's name may have in that column, which is at least so high then, in design
pixels."""
WORDS_BESIDE, WORDS_SHARE, WORDS, NEXT = 0.45, 0.37, 210, 50
"""Of the smaller of number and figure: what to do now and what comes next below it, and their
heights in design pixels; where that is too narrow, what is said stands over the picture."""
NAME, LEAST_PICTURE, LEAST_NAMED = 44, 150, 240
"""Height of the exercise's name over the figure, and the height and the width that the
figure keeps below it where the number is large, in design pixels."""
LEAST_WORDS, LEAST_HIGH = 180, 108
"""Width with which words can be read, in design pixels, and height, in pixels."""


class BigNeeds(NamedTuple):
    """What is to be shown.

    Attributes:
        scene: What the session asks for.
        is_figure_large: The figure has most of the room, else the number.
        is_right: The right side works: its badge is at the right.
        controls: Height of the small buttons, 0 where there are none.
        trouble: Height of the first line of what is wrong, 0 while nothing is.
    """

    scene: Scene
    is_figure_large: bool
    is_right: bool
    controls: int
    trouble: int = 0


def arrange_big(width: int, height: int, needs: BigNeeds) -> Arrangement:
    """Lay the big view out.

    Args:
        width: Of the window, in pixels.
        height: The same.
        needs: What is to be shown.
    """
    scale = growth(width, height)
    around = framed(width, height, scale)
    gap = around.gap
    room = Box(around.inner.left, around.inner.top, around.inner.width, around.inner.height)
    room = room.within(gap, gap, gap, gap)
    boxes: dict[Part, Box] = {}
    if needs.controls:
        top = room.bottom - needs.controls
        boxes[Part.CONTROLS] = Box(room.left, top, room.width, needs.controls)
        room = room.within(0, 0, 0, needs.controls + gap)
    if needs.trouble:
        boxes[Part.TROUBLE] = Box(room.left, room.top, room.width, needs.trouble)
        room = room.within(0, needs.trouble + gap, 0, 0)
    large = min(round(LARGE_SHARE * height), room.height - gap)
    if needs.scene is Scene.ASKING:
        boxes |= _asking(room, scale, gap)
    elif height > width:
        boxes |= _upright(room, large, scale, needs, gap)
    elif needs.is_figure_large:
        boxes |= _figure_first(room, scale, needs, gap)
    else:
        boxes |= _across(room, large, scale, needs, gap)
    return Arrangement(scale, around.frame, around.inner, boxes, False, True, is_bare=True)


def _figure_first(room: Box, scale: float, needs: BigNeeds, gap: int) -> dict[Part, Box]:
    """The figure from top to bottom; all that is read in a column beside it."""
    wide = min(round(room.height * WIDEST_PICTURE), round(room.width * FIGURE_WIDE))
    figure = Box(room.left, room.top, wide, room.height)
    column, boxes = room.within(wide + gap, 0, 0, 0), dict[Part, Box]()
    name = round(NAME_LINES * NAME * scale)
    if column.height >= LEAST_COLUMN * scale:
        boxes[Part.NAME] = Box(column.left, column.top, column.width, name)
        column = column.within(0, name + gap, 0, 0)
    line = max(round(column.height * HEADING_SHARE), 2 * LEAST_LINE + gap)
    boxes |= _below_each_other(Box(column.left, column.top, column.width, line), gap)
    number = column.within(0, line + gap, 0, 0)
    return {**boxes, **_with_words(figure, number, needs, scale, gap, share=WORDS_BESIDE)}


def _across(room: Box, large: int, scale: float, needs: BigNeeds, gap: int) -> dict[Part, Box]:
    """Side and word above; the figure beside a number that is large."""
    below = round(AROUND_DIGITS * scale)
    high = min(room.height - gap, large + below)
    line = room.height - gap - high
    boxes = _heading(Box(room.left, room.top, room.width, line), needs, gap)
    main = Box(room.left, room.top + line + gap, room.width, high)
    wide = min(round((high - below) * DIGITS_WIDE), main.width * 4 // 5)
    figure = main.within(0, 0, wide + gap, 0)
    number = main.within(figure.width + gap, 0, 0, 0)
    parts = _with_words(figure, number, needs, scale, gap)
    return {**boxes, **_with_name(parts, scale, gap)}


def _with_name(parts: dict[Part, Box], scale: float, gap: int) -> dict[Part, Box]:
    """Which exercise it is, over the figure where that stays as high as it has to be."""
    picture, high = parts[Part.PICTURE], round(NAME * scale)
    least = round(LEAST_PICTURE * scale)
    if picture.height - high - gap < least or picture.width < LEAST_NAMED * scale:
        return parts
    name = Box(picture.left, picture.top, picture.width, high)
    return {**parts, Part.NAME: name, Part.PICTURE: picture.within(0, high + gap, 0, 0)}


def _with_words(
    figure: Box,
    number: Box,
    needs: BigNeeds,
    scale: float,
    gap: int,
    *,
    share: float = WORDS_SHARE,
) -> dict[Part, Box]:
    """What to do now and what comes next, below the smaller of the two."""
    small = number if needs.is_figure_large else figure
    words = min(round(share * small.height), round((WORDS + NEXT) * scale))
    if (
        small.width < LEAST_WORDS * scale
        or words < LEAST_HIGH
        or small.height - words - gap < 2 * words // 3
    ):
        return {Part.PICTURE: figure, Part.COUNT: number}
    after = round(words * NEXT / (WORDS + NEXT))
    rest = small.within(0, 0, 0, words + gap)
    said = Box(small.left, rest.bottom + gap, small.width, words - after)
    boxes = {Part.WORDS: said, Part.NEXT: Box(small.left, said.bottom, small.width, after)}
    shown = (figure, rest) if needs.is_figure_large else (rest, number)
    return {**boxes, Part.PICTURE: shown[0], Part.COUNT: shown[1]}


def _upright(room: Box, large: int, scale: float, needs: BigNeeds, gap: int) -> dict[Part, Box]:
    """Everything below one another, as in a window that is turned; no room that digits leave."""
    if not needs.is_figure_large:
        large = min(large, round(room.width / DIGITS_WIDE + AROUND_DIGITS * scale))
    rest = room.height - large - 2 * gap
    line = max(min(rest // 3, round(room.width / HEADING_WIDE)), 2 * LEAST_LINE + gap)
    boxes = _below_each_other(Box(room.left, room.top, room.width, line), gap)
    first, second = (large, rest - line) if needs.is_figure_large else (rest - line, large)
    top = room.top + line + gap
    figure = Box(room.left, top, room.width, first)
    number = Box(room.left, figure.bottom + gap, room.width, second)
    words = _with_words(figure, number, needs, scale, gap)
    if Part.WORDS not in words and needs.is_figure_large:
        words = {Part.PICTURE: figure, **_beside(number, scale, gap)}
    return {**boxes, **words}


def _beside(number: Box, scale: float, gap: int) -> dict[Part, Box]:
    """What to do now and what comes next in the room that the digits leave at their side."""
    wide = round((number.height - AROUND_DIGITS * scale) * DIGITS_WIDE)
    said = number.within(wide + gap, 0, 0, 0)
    if said.width < LEAST_WORDS * scale or said.height < LEAST_HIGH:
        return {Part.COUNT: number}
    after = round(said.height * NEXT / (WORDS + NEXT))
    return {
        Part.COUNT: Box(number.left, number.top, wide, number.height),
        Part.WORDS: Box(said.left, said.top, said.width, said.height - after),
        Part.NEXT: Box(said.left, said.bottom - after, said.width, after),
    }


def _heading(line: Box, needs: BigNeeds, gap: int) -> dict[Part, Box]:
    """The side at its own edge, the word beside it; below it where the line is high."""
    if line.height > line.width // 3:
        return _below_each_other(line, gap)
    apart = APART * gap
    wide = (line.width - apart) // 2
    left = Box(line.left, line.top, wide, line.height)
    right = Box(left.right + apart, line.top, line.width - wide - apart, line.height)
    side, phase = (right, left) if needs.is_right else (left, right)
    return {Part.SIDE: side, Part.PHASE: phase}


def _below_each_other(line: Box, gap: int) -> dict[Part, Box]:
    half = (line.height - gap) // 2
    side = Box(line.left, line.top, line.width, half)
    return {Part.SIDE: side, Part.PHASE: Box(line.left, side.bottom + gap, line.width, half)}


def _asking(room: Box, scale: float, gap: int) -> dict[Part, Box]:
    """A question needs its words: the picture beside it, or above."""
    rows = [
        Row(Part.NAME, round(48 * scale), round(34 * scale), 5, 5),
        Row(Part.SIDE, round(60 * scale), round(36 * scale), 6, 8),
        Row(Part.MESSAGE, round(300 * scale), round(120 * scale), 9, 9, grows=True),
    ]
    if room.height > room.width:
        high = (room.height - gap) // 3
        picture = Box(room.left, room.top, room.width, high)
        column = room.within(0, high + gap, 0, 0)
    else:
        wide = room.width * 2 // 5
        picture = Box(room.left, room.top, wide, room.height)
        column = room.within(wide + gap, 0, 0, 0)
    return {Part.PICTURE: picture, **stacked(column, rows, gap)}
