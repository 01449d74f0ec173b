"""Where everything on the session screen goes, for any window: pure arithmetic on rectangles.

When the window is small the figure gives way, never the number; when it is large all of it grows.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

DESIGN_WIDTH, DESIGN_HEIGHT = 1280, 820
FRAME = 24
RING, RING_SMALL = 404, 378
SHORT_BELOW = 800


@dataclass(frozen=True, slots=True)
class Needs:
    """Heights in pixels that depend on text and not on the window.

    Attributes:
        header: The line above the figure.
        notice: The strip above the figure, 0 without one.
        hint: The sentence and what comes next, when on one line.
        band: Room kept below the picture for the sentence, when it goes beside the ring.
        short: The sentence must go beside the ring instead of below it.
        timeline: Bars and names.
        controls: The row of buttons.
    """

    header: int
    notice: int
    hint: int
    band: int
    short: bool
    timeline: int
    controls: int


@dataclass(frozen=True, slots=True)
class Areas:
    """Rectangles in the window, for a reading direction from left to right."""

    scale: float
    frame: int
    inner: QRect
    header: QRect
    notice: QRect
    card: QRect
    panel: QRect
    side: QRect
    ring: QRect
    headline: QRect
    hint: QRect
    timeline: QRect
    controls: QRect


def growth(size: QSize) -> float:
    """How much larger than designed the window is; 1 for smaller ones."""
    return max(1.0, min(size.width() / DESIGN_WIDTH, size.height() / DESIGN_HEIGHT))


def is_short(size: QSize, text_percent: int) -> bool:
    """Whether there is no room for a sentence below the ring at this text size."""
    return size.height() < SHORT_BELOW * text_percent / 100


def is_low(size: QSize) -> bool:
    """Whether the window is lower than designed, so that everything moves closer together."""
    return size.height() < SHORT_BELOW


def arrange(size: QSize, needs: Needs) -> Areas:
    """Lay the screen out.

    Args:
        size: The window's.
        needs: What the texts ask for.
    """
    scale, short, low = growth(size), needs.short, is_low(size)
    frame = round(FRAME * scale)
    inner = QRect(0, 0, size.width(), size.height()).adjusted(frame, frame, -frame, -frame)
    pad, gap = round((16 if low else 24) * scale), round((4 if low else 8) * scale)
    top_pad, bottom_pad = (round(n * scale) for n in ((6, 6) if low else (16, 12)))
    left, width = inner.left() + pad, inner.width() - 2 * pad
    top, bottom = inner.top() + top_pad, inner.bottom() + 1 - bottom_pad

    controls = QRect(left, bottom - needs.controls, width, needs.controls)
    timeline = QRect(left, controls.top() - gap - needs.timeline, width, needs.timeline)
    above = timeline.top() - gap
    if not short:
        above -= needs.hint + gap

    figure = above - top - needs.header - gap
    panel = _panel(QRect(left, top, width, above - top), figure, scale, low=low)
    side, ring, headline = _in_panel(panel, scale, low=low)
    column = QRect(left, top, panel.left() - round(20 * scale) - left, above - top)
    hint = QRect(left, above + gap, width, needs.hint)
    if short:
        hint = QRect(left, column.bottom() + 1 - needs.band, column.width(), needs.band)
        column.setBottom(hint.top() - 1 - (gap if needs.band else 0))
    header, notice, card = _in_column(column, needs, gap)
    return Areas(
        scale=scale,
        frame=frame,
        inner=inner,
        header=header,
        notice=notice,
        card=card,
        panel=panel,
        side=side,
        ring=ring,
        headline=headline,
        hint=hint,
        timeline=timeline,
        controls=controls,
    )


def _in_column(column: QRect, needs: Needs, gap: int) -> tuple[QRect, QRect, QRect]:
    """Name, notice and picture below one another; a notice that is not there takes no room."""
    header = QRect(column.left(), column.top(), column.width(), needs.header)
    notice = QRect(column.left(), header.bottom() + 1 + gap, column.width(), needs.notice)
    card_top = (notice if needs.notice else header).bottom() + 1 + gap
    card = QRect(column.left(), card_top, column.width(), column.bottom() + 1 - card_top)
    return header, notice, card


def _panel(room: QRect, figure: int, scale: float, *, low: bool) -> QRect:
    """The column of the number: all that the figure, a square, leaves, and enough in any case."""
    least = round((RING_SMALL + 110 if low else RING + 130) * scale)
    width = max(least, room.width() - figure - round(20 * scale))
    width = min(width, room.width())
    return QRect(room.right() + 1 - width, room.top(), width, room.height())


def _in_panel(panel: QRect, scale: float, *, low: bool) -> tuple[QRect, QRect, QRect]:
    side_height = round((46 if low else 64) * scale)
    word_height = round((66 if low else 80) * scale)
    room = panel.height() - side_height - word_height
    diameter = min(round((RING_SMALL if low else RING) * scale), panel.width(), room)
    slack = max(0, panel.height() - side_height - word_height - diameter)
    side = QRect(panel.left(), panel.top(), panel.width(), side_height)
    ring = QRect(0, 0, diameter, diameter)
    ring.moveCenter(panel.center())
    ring.moveTop(side.bottom() + 1 + slack // 3)
    word = QRect(panel.left(), ring.bottom() + 1 + slack // 3, panel.width(), word_height)
    return side, ring, word
