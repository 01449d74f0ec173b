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

BAR, TALL, GAP, LEAST = 10, 18, 8, 26
NAME = 16
TRACK_EDGE = 2
CUT_OPACITY = 0.3
"""Of what is gone through and was not done whole."""
LEAST_NAME = 0.7
"""A name that has no room may be so much smaller; then its end goes."""


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
        spare = max(0, room - least * count)
        blocks, left = [], 0
        for stretch, words in zip(self._stretches, self._words, strict=True):
            width = least + round(spare * stretch.share)
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

    def _paint_names(self, painter: QPainter) -> None:
        """The current name whole, the others where they have room beside it."""
        taken: list[tuple[int, int]] = []
        for block in sorted(self._blocks, key=lambda block: not block.current):
            self._paint_name(painter, block, taken)

    def _paint_name(self, painter: QPainter, block: _Block, taken: list[tuple[int, int]]) -> None:
        font = self._font(bold=block.current)
        metrics = QFontMetrics(font)
        check = round(metrics.height() * 0.75) if block.is_done else 0
        wanted = metrics.horizontalAdvance(block.name) + (check + 4 if check else 0)
        left, width = block.left, max(block.width, wanted if block.current else 0)
        left = max(0, min(left, self.width() - width))
        for start, end in taken:
            if left < start < left + width:
                width = start - left - GAP
            elif start <= left < end:
                width -= end + GAP - left
                left = end + GAP
        if width < check or width < LEAST:
            return
        taken.append((left, left + min(width, wanted)))
        top = (TALL + 3) * self._scale
        box = self._rect(left, top, width, metrics.height())
        colors = self._live.theme.colors
        color = colors.ink if block.current else colors.quiet
        direction = self.layoutDirection()
        if check:
            square = QRectF(box.left(), box.center().y() - check / 2, check, check)
            paint_icon(painter, mirrored_in(square, box, direction), "check", colors.calm)
            box = mirrored_in(box.adjusted(check + 4, 0, 0, 0), box, direction)
        advance = metrics.horizontalAdvance(block.name)
        if advance > box.width() + 1 and not block.current:
            font.setPixelSize(int(font.pixelSize() * max(LEAST_NAME, box.width() / advance)))
            metrics = QFontMetrics(font)
        words = metrics.elidedText(block.name, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(box, leading(direction), words)

    def _on_theme_changed(self) -> None:
        self._blocks = ()
        self._arrange()
        self.viewport().update()
