"""The widgets of the running session, placed for every window as the arrangement says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.session_views import Larger, SessionViews
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.arrangement import (
    Arrangement,
    Needs,
    Scene,
    arrange,
    growth,
    inner_width,
)
from footcare_gui.views.session.big_arrangement import BigNeeds, arrange_big
from footcare_gui.views.session.big_controls import BigControls
from footcare_gui.views.session.boxes import Part
from footcare_gui.views.session.controls import Controls
from footcare_gui.views.session.figure_card import FigureCard
from footcare_gui.views.session.header import Header
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.microphone_light import MicrophoneLight
from footcare_gui.views.session.notice import Notice
from footcare_gui.views.session.notice_sign import NoticeSign
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.session.panel import Panel
from footcare_gui.views.session.sheet import Sheet
from footcare_gui.views.session.spoken_caption import SpokenCaption
from footcare_gui.views.session.timeline import Timeline
from footcare_gui.views.session.two_tone import TwoTone
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import is_mirrored, mirrored

TIME = 20
LEAST_SHEET = 400
"""A picture that is smaller than this gives a sheet the whole stage."""
LEAST_SMALL = 0.85
"""Small words and buttons never get smaller than this share of their designed size."""


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
        self._views = SessionViews()
        self._side, self._asks = Side.BOTH, False
        self._big: BigControls | None = None
        self._scene: Scene | None = None
        self._has_notes = False
        self._arrangement: Arrangement | None = None
        self._placed_for: object = None
        self.timeline = Timeline(live, self)
        self.time_left = TwoTone(live, "session_time_left", TIME, QFont.Weight.Bold, parent=self)
        self.time_left.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.header = Header(live, self)
        self.notice = Notice(live, self)
        self.notice.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.card = FigureCard(live, figure, self)
        self.caption, self._said = SpokenCaption(live, self.card, figure.taken), ""
        self.sheet = Sheet(live, self)
        self.panel = Panel(live, self)
        self.controls = Controls(live, self)
        self.parts: dict[Part, QWidget] = {
            Part.TIMELINE: self.timeline,
            Part.TIME_LEFT: self.time_left,
            Part.TOOLS: self.header,
            Part.TROUBLE: self.notice,
            Part.PICTURE: self.card,
        }
        self._overlays: list[Overlay] = [self.sheet]
        self.microphone = MicrophoneLight(live, self)
        self.sign = NoticeSign(live, self)

    @property
    def arrangement(self) -> Arrangement | None:
        """Where everything is, `None` before it was ever placed."""
        return self._arrangement

    def place(self) -> None:
        """Put everything where it belongs in this window."""
        if self._scene is None or self.width() < 2:
            return
        scale = max(LEAST_SMALL, growth(self.width(), self.height()))
        for part in (self.header, self.notice, self.time_left, self.timeline):
            part.set_scale(scale)
        controls = self._fit_controls(scale)
        arrange_it = self._arrange_big if self._views.big else self._arrange
        arrangement = arrange_it(self._scene, controls)
        self.timeline.show_names(arrangement.is_named)
        is_small = self._views.big and self._views.larger is Larger.NUMBER
        self.card.figure.name_side(not is_small)
        self.notice.fold(arrangement.is_folded)
        for name in (Part.TIMELINE, Part.TIME_LEFT, Part.TOOLS):
            if name not in arrangement.boxes:
                give_back_keyboard(self.parts[name])
            self.parts[name].setVisible(name in arrangement.boxes)
        for name, widget in (*self.parts.items(), (Part.CONTROLS, controls)):
            box = arrangement.boxes.get(name)
            if box is not None:
                widget.setGeometry(self._turned(box))
        self._place_panel(arrangement)
        self._place_said(arrangement)
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.update()
        self._lay_over(arrangement)
        self.microphone.lie_in(self.rect(), arrangement.frame)
        self.sign.lie_in(self.rect(), arrangement.frame)
        self.sign.setVisible(self.notice.is_put_away)

    def place_for(self, what: object) -> None:
        """The same, unless it was done for the same: from one second to the next nothing moves."""
        if what != self._placed_for or self._arrangement is None:
            self.place()
            self._placed_for = what

    def show_said(self, text: str) -> None:
        """Let what is being said be read; empty takes it away."""
        self._said = text
        if self._arrangement is not None:
            self._place_said(self._arrangement)

    def has_room_for(self, text: str) -> bool:
        """Whether all of a spoken text can be read at once."""
        part = None if self._arrangement is None else self._where_said(self._arrangement)
        return self.caption.fits(text) if part is None else self.panel.has_room_for(text, part)

    def _place_said(self, arrangement: Arrangement) -> None:
        """In the column, where it covers nothing; over the picture only where that has no room."""
        part = self._where_said(arrangement)
        if part is not None and not self.panel.holds(self._said, part):
            part = None
        self.panel.show_said(self._said, part)
        self.caption.show_words("" if part is not None else self._said)

    def _where_said(self, arrangement: Arrangement) -> Part | None:
        """Where else stands what to do, if that is there.

        On the way to an exercise, and while all waits, that is the first thing to do: what is told
        of later things may not stand in its place, or they would be done first.
        """
        if Part.MESSAGE in arrangement.boxes:
            return Part.MESSAGE if self._asks else None
        gives_way = Part.WORDS in arrangement.boxes and not self.panel.leads_in
        return Part.WORDS if gives_way else None

    def keep_slot_for(self, overlay: Overlay) -> None:
        """Place it from now on, whenever it is there."""
        self._overlays.append(overlay)

    def put(self, overlay: Overlay) -> None:
        """Let something lie in its slot, over whatever is there."""
        overlay.raise_()
        overlay.show()
        self.place()

    def take_away(self, overlay: Overlay) -> None:
        """Let it lie there no longer; if it had the keyboard, the session has it."""
        give_back_keyboard(overlay)
        overlay.hide()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place everything anew."""
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """A new reading direction places everything anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.place()

    def _place_panel(self, arrangement: Arrangement) -> None:
        column = QRect()
        for part in self.panel.parts:
            if part in arrangement.boxes:
                column = column.united(QRect(*arrangement.boxes[part]))
        self.panel.setGeometry(mirrored(column, self))
        self.panel.place(arrangement, column.topLeft())

    def _lay_over(self, arrangement: Arrangement) -> None:
        picture = self._turned(arrangement.boxes[Part.PICTURE])
        inside = QRect(*arrangement.inner)
        if min(picture.width(), picture.height()) < LEAST_SHEET:
            picture = inside
        rooms = {Slot.PICTURE: picture, Slot.INSIDE: inside, Slot.ALL: self.rect()}
        for overlay in self._overlays:
            if not overlay.isHidden():
                overlay.lie_in(rooms[overlay.slot], arrangement.scale)

    def _fit_controls(self, scale: float) -> Controls | BigControls:
        """The row of buttons of this view, if there is one, and not that of the other."""
        views, asks = self._views, self._asks
        shown, other = (self._big, self.controls) if views.big else (self.controls, self._big)
        if other is not None and not other.isHidden():
            give_back_keyboard(other)
            other.hide()
        assert shown is not None
        if asks and not shown.isHidden():
            give_back_keyboard(shown)
        shown.setVisible(not asks)
        shown.fit(scale, inner_width(self.width(), self.height()))
        return shown

    def _arrange_big(self, scene: Scene, controls: QWidget) -> Arrangement:
        """Number, side, word and figure alone."""
        assert isinstance(controls, BigControls)
        needs = BigNeeds(
            scene=scene,
            is_figure_large=self._views.larger is Larger.FIGURE,
            is_right=(self._side is Side.RIGHT) is not is_mirrored(self),
            controls=0 if controls.isHidden() else controls.wanted_height,
            trouble=self.notice.folded_height(inner_width(self.width(), self.height())),
        )
        return arrange_big(self.width(), self.height(), needs)

    def _arrange(self, scene: Scene, _controls: QWidget) -> Arrangement:
        return arrange(self.width(), self.height(), self._needs(scene))

    def _needs(self, scene: Scene) -> Needs:
        """What the texts ask for."""
        width = inner_width(self.width(), self.height())
        return Needs(
            scene=scene,
            strip=max(self.timeline.wanted_height, self.header.wanted_height),
            bars=self.timeline.bars_height,
            left=self.time_left.words_width + 4,
            left_short=self.time_left.short_width + 4,
            tools=self.header.wanted_width,
            tool=self.header.wanted_height,
            controls=self.controls.wanted_height,
            extra=0 if self.controls.isHidden() else self.controls.extra_height,
            trouble=self.notice.height_in(width),
            folded=self.notice.folded_height(width),
            has_controls=not self.controls.isHidden(),
            has_notes=self._has_notes,
            text=self._live.theme.text_percent / 100,
        )

    def _turned(self, box: tuple[int, int, int, int]) -> QRect:
        return mirrored(QRect(*box), self)
