"""The widgets of the running session, and where they go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.controls import Controls
from footcare_gui.views.session.figure_card import FigureCard
from footcare_gui.views.session.geometry import Areas, Needs, arrange, growth, is_short, mirrored
from footcare_gui.views.session.header import Header
from footcare_gui.views.session.notice import Notice
from footcare_gui.views.session.panel import Panel
from footcare_gui.views.session.sheet import Sheet
from footcare_gui.views.session.timeline import Timeline
from footcare_gui.views.session.two_tone import TwoTone
from footcare_gui.views.theme import LiveTheme

HINT, HINT_SHORT, TIME = 28, 24, 20
SHORT_CAPTION = 0.86
MOST_HINT_LINES = 4


class StageParts(QWidget):
    """Makes the widgets, in reading order, and places them for every window and direction.

    Args:
        live: The look.
        figure: The picture.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, figure: FigureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._shows = False
        self._areas: Areas | None = None
        self.header = Header(live, self)
        self.notice = Notice(live, self)
        self.card = FigureCard(live, figure, self)
        self.sheet = Sheet(live, self)
        self.panel = Panel(live, self)
        self.hint = TwoTone(live, "session_hint", HINT, parent=self)
        self.time_left = TwoTone(live, "session_time_left", TIME, QFont.Weight.Bold, parent=self)
        self.time_left.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.timeline = Timeline(live, self)
        self.controls = Controls(live, self)
        for widget in (self.notice, self.card.caption, self.sheet):
            widget.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    @property
    def areas(self) -> Areas | None:
        """Where everything is, `None` before it was ever placed."""
        return self._areas

    @property
    def is_short(self) -> bool:
        """Whether the sentence stands beside the ring, for want of room below it."""
        return is_short(self.size(), self._live.theme.text_percent)

    def place(self) -> None:
        """Put everything where it belongs in this window."""
        if not self._shows or self.width() < 2:
            return
        self._set_scales()
        areas = arrange(self.size(), self._needs())
        extra = self.controls.extra_height
        self.timeline.set_names_shown(extra == 0)
        controls = areas.controls.adjusted(0, -max(0, extra - 6), 0, min(6, extra))
        timeline, hint, time_left = self._bottom_lines(areas)
        for widget, rect in (
            (self.header, areas.header),
            (self.notice, areas.notice),
            (self.card, areas.card),
            (self.sheet, self._over_the_picture(areas)),
            (self.panel, areas.panel),
            (self.hint, hint),
            (self.time_left, time_left),
            (self.timeline, timeline),
            (self.controls, controls),
        ):
            widget.setGeometry(self._turned(rect))
        if areas != self._areas:
            self._areas = areas
            self.panel.place(areas)
            self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place everything anew."""
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """A new reading direction places everything anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.place()

    def _bottom_lines(self, areas: Areas) -> tuple[QRect, QRect, QRect]:
        """Timeline, sentence and time left: the time stands beside whichever has room."""
        width = self.time_left.words_width + 4
        timeline, hint = QRect(areas.timeline), QRect(areas.hint)
        beside = timeline if self.is_short else hint
        time_left = QRect(beside.right() + 1 - width, beside.top(), width, beside.height())
        beside.setWidth(beside.width() - width - round(20 * areas.scale))
        return timeline, hint, time_left

    def _set_scales(self) -> None:
        scale = growth(self.size())
        self.card.caption.set_scale(scale * (SHORT_CAPTION if self.is_short else 1.0))
        self.hint.set_wrapping(self.is_short)
        self.hint.set_scale(scale, HINT_SHORT if self.is_short else HINT)
        for part in (
            self.header,
            self.notice,
            self.sheet,
            self.time_left,
            self.timeline,
            self.controls,
        ):
            part.set_scale(scale)

    def _over_the_picture(self, areas: Areas) -> QRect:
        whole = areas.header.united(areas.card)
        return whole.united(areas.hint) if self.is_short else whole

    def _needs(self) -> Needs:
        """What the texts ask for; the width beside the ring is known before its heights are."""
        needs = Needs(
            header=self.header.wanted_height,
            notice=0,
            hint=self.hint.line_height,
            hint_lines=0,
            short=self.is_short,
            timeline=self.timeline.wanted_height,
            controls=self.controls.wanted_height,
        )
        width = arrange(self.size(), needs).header.width()
        lines = min(MOST_HINT_LINES, self.hint.lines_in(width)) if self.hint.words else 0
        return replace(needs, notice=self.notice.height_in(width), hint_lines=lines)

    def _turned(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return mirrored(rect, self.size())
        return rect
