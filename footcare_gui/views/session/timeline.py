"""The exercises of the session in order: what is done, what is on, how far, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from footcare_gui.domain.session.timeline import Stretch
from footcare_gui.texts.session_reader import timeline_name
from footcare_gui.texts.session_words import StretchWords
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import leading, mirrored, mirrored_in

BAR, TALL, GAP, LEAST, DOT = 10, 18, 8, 26, 8
"""Where the present exercise's name needs the room, the other bars are dots."""
NAME = 16
TRACK_EDGE = 2
CUT_OPACITY = 0.3
"""Of what is gone through and was not done whole."""
SIZES = (1.0, 0.9, 0.8, 0.7)
"""Of names, the others' all the same; what has no room below its bar is left out, but for the
present one's, whose end goes."""


@dataclass(frozen=True, slots=True)
class _Block:
    """One exercise: its place on the line in pixels, its words, how far it is."""

    left: int
    width: int
    words: StretchWords
    filled: float
    current: bool
    is_done: bool
    is_cut: bool

    @property
    def name(self) -> str:
        return self.words.name


class Timeline(QListWidget):
    """A list to a screen reader, a line of blocks to the eye.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_timeline")
        self.setAccessibleName(timeline_name())
        self._live, self._scale = live, 1.0
        self._stretches: tuple[Stretch, ...] = ()
        self._words: tuple[StretchWords, ...] = ()
        self._blocks: tuple[_Block, ...] = ()
        self._works, self._is_named = False, True
        self._build()
        live.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAutoFillBackground(False)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._arrange()

    def show_stretches(
        self, stretches: Sequence[Stretch], words: Sequence[StretchWords], *, works: bool
    ) -> None:
        """Change what is done; paints again only where a pixel differs.

        Args:
            stretches: The exercises in order.
            words: Their names, for the eye and for a screen reader.
            works: The current one works now: it has the working colour.
        """
        if works != self._works:
            self._works = works
            self.viewport().update()
        self._stretches, self._words = tuple(stretches), tuple(words)
        if len(stretches) != self.count():
            self.clear()
            self.addItems([each.name for each in words])
        self._arrange()

    def show_names(self, is_named: bool) -> None:
        """Whether names stand below the bars."""
        if is_named != self._is_named:
            self._is_named = is_named
            self._arrange()
            self.viewport().update()

    @property
    def bars_height(self) -> int:
        """Height of the bars alone."""
        return round(TALL * self._scale)

    @property
    def wanted_height(self) -> int:
        """Height of bars and names together."""
        return round((TALL + 3) * self._scale) + self._metrics().height()

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(200, self.wanted_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the blocks anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, checks, names; the names only where one of them is to be painted."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._blocks:
            self._paint_bar(painter, block)
        if self._is_named and event.rect().bottom() > self.bars_height:
            self._paint_names(painter)

    def _arrange(self) -> None:
        blocks, before = self._laid_out(), self._blocks
        if blocks == before:
            return
        self._blocks = blocks
        self._paint_anew(before)
        for row, block in enumerate(blocks):
            item = self.item(row)
            if item is not None:
                self._tell(item, block.words.spoken, QSize(block.width + GAP, self.height()))

    def _paint_anew(self, before: Sequence[_Block]) -> None:
        """Only a bar where no more has changed than how far it is filled."""
        if [replace(block, filled=0.0) for block in before] != [
            replace(block, filled=0.0) for block in self._blocks
        ]:
            self.viewport().update()
            return
        for was, block in zip(before, self._blocks, strict=True):
            if was != block:
                bar = self._rect(block.left, 0, block.width, TALL * self._scale)
                self.viewport().update(bar.toAlignedRect())

    @staticmethod
    def _tell(item: QListWidgetItem, words: str, size: QSize) -> None:
        if item.text() != words:
            item.setText(words)
        if item.sizeHint() != size:
            item.setSizeHint(size)

    def _laid_out(self) -> tuple[_Block, ...]:
        gap, count = round(GAP * self._scale), max(1, len(self._stretches))
        gap = min(gap, self.width() // (4 * count))
        room = self.width() - gap * (count - 1)
        least = min(round(LEAST * self._scale), room // count)
        widths = _widths([stretch.share for stretch in self._stretches], room, least)
        at = next((n for n, each in enumerate(self._stretches) if each.current), -1)
        dots = min(least, round(DOT * self._scale))
        named = min(self._name_width, room - dots * (count - 1))
        if at >= 0 and widths[at] < named:
            shares = [each.share for n, each in enumerate(self._stretches) if n != at]
            widths = _widths(shares, room - named, min(least, (room - named) // max(1, count - 1)))
            widths.insert(at, named)
        blocks, left = [], 0
        for stretch, words, width in zip(self._stretches, self._words, widths, strict=True):
            filled = round(stretch.done * width) / max(1, width)
            is_cut = stretch.cut and not stretch.current
            block = _Block(left, width, words, filled, stretch.current, stretch.is_done, is_cut)
            blocks.append(block)
            left += width + gap
        return tuple(blocks)

    def _rect(self, left: float, top: float, width: float, height: float) -> QRectF:
        return mirrored(QRectF(left, top, width, height), self)

    def _paint_bar(self, painter: QPainter, block: _Block) -> None:
        colors, tall = self._live.theme.colors, TALL * self._scale
        height = tall if block.current else BAR * self._scale
        top = tall - height if block.current else (tall - height) / 2
        radius = height / 2
        whole = self._rect(block.left, top, block.width, height)
        painter.setPen(QPen(colors.boundary, TRACK_EDGE))
        painter.setBrush(colors.line)
        inset = TRACK_EDGE / 2
        edge = whole.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, radius - inset, radius - inset)
        painter.setPen(Qt.PenStyle.NoPen)
        if block.filled <= 0:
            return
        painter.save()
        painter.setClipRect(self._rect(block.left, top, block.width * block.filled, height))
        if block.is_cut:
            painter.setOpacity(CUT_OPACITY)
        painter.setBrush(colors.working if block.current and self._works else colors.calm)
        painter.drawRoundedRect(whole, radius, radius)
        painter.restore()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font(bold=True))

    def _font(self, *, bold: bool) -> QFont:
        weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
        return self._live.theme.font(NAME * self._scale, weight)

    @property
    def _name_width(self) -> int:
        """Of the present exercise's name, 0 where no names stand there."""
        names = [w.name for s, w in zip(self._stretches, self._words, strict=True) if s.current]
        if not names or not self._is_named:
            return 0
        return self._metrics().horizontalAdvance(names[0]) + 2

    def _paint_names(self, painter: QPainter) -> None:
        """Each below its own bar, the others in one size; where that is too narrow, none."""
        for current in (True, False):
            blocks = [block for block in self._blocks if block.current is current]
            font = self._font_for(blocks, bold=current)
            for block in blocks:
                self._paint_name(painter, block, font)

    def _font_for(self, blocks: Sequence[_Block], *, bold: bool) -> QFont:
        """The size in which most of some names have room, the largest such."""
        fonts = [self._font(bold=bold) for _ in SIZES]
        for font, share in zip(fonts, SIZES, strict=True):
            font.setPixelSize(int(font.pixelSize() * share))
        if bold and not any(self._has_room(block, fonts[-1]) for block in blocks):
            return fonts[-1]
        return max(fonts, key=lambda font: sum(self._has_room(block, font) for block in blocks))

    def _has_room(self, block: _Block, font: QFont) -> bool:
        advance = QFontMetrics(font).horizontalAdvance(block.name)
        return advance <= block.width - self._sign_room(block) + 1

    def _sign_room(self, block: _Block) -> int:
        """Of what is done: its check stands before the name."""
        return self._check + 4 if block.is_done else 0

    @property
    def _check(self) -> int:
        return round(self._metrics().height() * 0.75)

    def _paint_name(self, painter: QPainter, block: _Block, font: QFont) -> None:
        colors, direction = self._live.theme.colors, self.layoutDirection()
        top, high = (TALL + 3) * self._scale, self._metrics().height()
        box = self._rect(block.left, top, block.width, high)
        if block.is_done and block.width >= self._check:
            side = self._check
            square = QRectF(box.left(), box.center().y() - side / 2, side, side)
            paint_icon(painter, mirrored_in(square, box, direction), "check", colors.calm)
            box = mirrored_in(box.adjusted(side + 4, 0, 0, 0), box, direction)
        if not (block.current or self._has_room(block, font)):
            return
        metrics = QFontMetrics(font)
        words = metrics.elidedText(block.name, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.setFont(font)
        painter.setPen(colors.ink if block.current else colors.quiet)
        painter.drawText(box, leading(direction), words)

    def _on_theme_changed(self) -> None:
        self._blocks = ()
        self._arrange()
        self.viewport().update()


def _widths(shares: Sequence[float], room: int, least: int) -> list[int]:
    """Of bars beside each other, none narrower than can be seen."""
    spare, whole = max(0, room - least * len(shares)), sum(shares) or 1.0
    ends = [round(spare * sum(shares[: n + 1]) / whole) for n in range(len(shares))]
    return [least + end - start for start, end in zip([0, *ends], ends, strict=False)]
