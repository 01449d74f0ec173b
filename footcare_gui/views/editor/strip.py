"""The timeline of one exercise: work, rest and changes in their lengths."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.texts import clock
from footcare_gui.texts import editor as words
from footcare_gui.texts.sides import side_letter
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored

BAR, GAP = 22, 1.0


class Strip(QWidget):
    """One bar for each stretch, high where there is work; below it the side.

    Args:
        live: The theme.
    """

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self._plan: SessionPlan | None = None
        self.setObjectName("exercise_strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        live.theme_changed.connect(self.updateGeometry)

    def show_plan(self, plan: SessionPlan) -> None:
        """Show another plan."""
        if plan != self._plan:
            self._plan = plan
            works = sum(1 for segment in plan.segments if segment.kind.is_work)
            self.setAccessibleName(words.strip(clock(plan.session_ms), works))
            self.update()

    def sizeHint(self) -> QSize:
        """Bars, and a line of letters."""
        return QSize(self._live.theme.px(200), BAR + 4 + self._live.theme.px("caption") + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars and letters."""
        if self._plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        scale = self.width() / max(1, self._plan.session_ms)
        at_ms, block, begin = 0, -1, 0.0
        for segment in self._plan.segments:
            left, width = at_ms * scale, segment.duration_ms * scale
            self._paint_bar(painter, segment, left, width)
            if segment.block != block:
                block, begin = segment.block, left
                self._paint_side(painter, segment, begin)
            at_ms += segment.duration_ms
        painter.end()

    def _paint_bar(self, painter: QPainter, segment: Segment, left: float, width: float) -> None:
        colors = self._live.theme.colors
        works, moves = segment.kind.is_work, segment.kind in (Kind.MOVE_IN, Kind.RELEASE)
        high = BAR if works else BAR * 0.6 if moves else BAR * 0.35
        painter.setBrush(colors.working if works else colors.calm if moves else colors.boundary)
        gap = GAP if width > 3 * GAP else 0
        rect = QRectF(left, BAR - high, max(0.5, width - gap), high)
        painter.drawRoundedRect(mirrored(rect, self), min(2, width / 2), 2)

    def _paint_side(self, painter: QPainter, segment: Segment, left: float) -> None:
        letter = side_letter(segment.side)
        if not letter:
            return
        theme = self._live.theme
        painter.save()
        painter.setPen(theme.colors.quiet)
        painter.setFont(theme.font("caption"))
        box = QRectF(left, BAR + 4, 40, self.height() - BAR - 4)
        painter.drawText(mirrored(box, self), int(Qt.AlignmentFlag.AlignLeading), letter)
        painter.restore()
