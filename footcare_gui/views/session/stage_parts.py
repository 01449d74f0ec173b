"""The widgets of the running session, and where they go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.controls import Controls
from footcare_gui.views.session.figure_card import GAP, FigureCard
from footcare_gui.views.session.geometry import Areas, Needs, arrange, growth, is_short
from footcare_gui.views.session.header import Header
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.notice import Notice
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.session.panel import DESCENDER, Panel
from footcare_gui.views.session.sheet import Sheet
from footcare_gui.views.session.timeline import Timeline
from footcare_gui.views.session.two_tone import TwoTone
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored

HINT, HINT_SHORT, TIME = 28, 24, 20
SHORT_CAPTION = 0.86
EDGE = 2
MOST_BAND, MOST_NOTES = 0.4, 0.2


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
        self._notes: tuple[str, ...] = ()
        self._sentences: tuple[str, ...] = ()
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
        for widget in (self.notice, self.card.caption):
            widget.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._overlays: list[Overlay] = [self.sheet]

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
        timeline, hint, time_left = self._bottom_lines(areas)
        controls = self._room_for_the_big_button(areas, timeline, time_left)
        card = areas.card.united(areas.hint) if self.is_short else areas.card
        self.card.keep_below(card.height() - areas.card.height() or self._notes_height(areas))
        for widget, rect in (
            (self.header, areas.header),
            (self.notice, areas.notice),
            (self.card, card),
            (self.panel, areas.panel.adjusted(0, 0, 0, round(DESCENDER * areas.scale))),
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
        self._lay_over(areas)

    def keep_slot_for(self, overlay: Overlay) -> None:
        """Place it from now on, whenever it is there."""
        self._overlays.append(overlay)

    def put(self, overlay: Overlay) -> None:
        """Let something lie in its slot, over whatever is there."""
        overlay.raise_()
        overlay.show()
        self._make_way()
        self.place()

    def take_away(self, overlay: Overlay) -> None:
        """Let it lie there no longer; if it had the keyboard, the session has it."""
        give_back_keyboard(overlay)
        overlay.hide()
        self._make_way()

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

    def _room_for_the_big_button(self, areas: Areas, timeline: QRect, time_left: QRect) -> QRect:
        """Where the controls go; the timeline makes room by as much as the gaps around it allow."""
        extra = 0 if self.controls.isHidden() else self.controls.extra_height
        down = min(extra, areas.inner.bottom() - areas.controls.bottom() - EDGE)
        gap = areas.controls.top() - timeline.bottom() - 1
        up = min(extra - down, 2 * gap - 2)
        for rect in (timeline, time_left) if self.is_short else (timeline,):
            rect.translate(0, -max(0, up - gap + 1))
        return areas.controls.adjusted(0, -up, 0, down)

    def _notes_height(self, areas: Areas) -> int:
        """Room that the notes of this exercise take below the picture, with their gap."""
        most = round(areas.card.height() * MOST_NOTES)
        height = self.card.caption.fit_notes(self._notes, areas.card.width(), most)
        return height + GAP if height else 0

    def _set_scales(self) -> None:
        scale = growth(self.size())
        self.card.caption.set_scale(scale * (SHORT_CAPTION if self.is_short else 1.0))
        self.hint.set_wrapping(self.is_short)
        self.hint.set_scale(scale, HINT_SHORT if self.is_short else HINT)
        for part in (
            self.header,
            self.notice,
            self.time_left,
            self.timeline,
            self.controls,
        ):
            part.set_scale(scale)

    def _make_way(self) -> None:
        """The timeline gives way to what has its slot, and so does the time beside it."""
        is_taken = any(
            overlay.slot is Slot.TIMELINE for overlay in self._overlays if not overlay.isHidden()
        )
        self.timeline.setVisible(not is_taken)
        self.time_left.setVisible(not (is_taken and self.is_short))

    def _lay_over(self, areas: Areas) -> None:
        self._make_way()
        rooms = {
            Slot.PICTURE: self._turned(self._over_the_picture(areas)),
            Slot.TIMELINE: self._where_the_timeline_is(),
            Slot.ALL: self.rect(),
        }
        for overlay in self._overlays:
            if not overlay.isHidden():
                overlay.lie_in(rooms[overlay.slot], growth(self.size()))

    def _over_the_picture(self, areas: Areas) -> QRect:
        whole = areas.header.united(areas.card)
        return whole.united(areas.hint) if self.is_short else whole

    def _where_the_timeline_is(self) -> QRect:
        """From as far above the timeline as the buttons are below it, under all words."""
        timeline, room = self.timeline.geometry(), self.controls.geometry()
        room.setBottom(room.top() - 1)
        gap = room.bottom() - timeline.bottom()
        room.setTop(max(timeline.top() - gap, self.panel.y() + self.panel.words_bottom + 1))
        return room

    def _needs(self) -> Needs:
        """What the texts ask for; the width beside the ring is known before its heights are."""
        needs = Needs(
            header=self.header.wanted_height,
            notice=0,
            hint=self.hint.line_height,
            band=0,
            short=self.is_short,
            timeline=self.timeline.wanted_height,
            controls=self.controls.wanted_height,
        )
        areas = arrange(self.size(), needs)
        notice = self.notice.height_in(areas.header.width())
        return replace(needs, notice=notice, band=self._band(areas) if self.is_short else 0)

    def _band(self, areas: Areas) -> int:
        """Room below the picture that holds each sentence and the notes of this exercise."""
        most, width = round(areas.card.height() * MOST_BAND), areas.card.width()
        lines = max((self.hint.lines_of(words, width) for words in self._sentences), default=1)
        notes = self.card.caption.fit_notes(self._notes, width, most)
        lines = max(1, min(lines, most // self.hint.line_height))
        return max(notes + GAP if notes else 0, lines * self.hint.line_height)

    def _turned(self, rect: QRect) -> QRect:
        return mirrored(rect, self)
