"""The running session: all widgets, placed for the window, told what to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.session_router import SessionScreen
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.glance import Glance, Mode
from footcare_gui.domain.session.readout import Readout, begins_part
from footcare_gui.domain.session.troubles import SoundAttempt, TroubleWith
from footcare_gui.texts import session_controls, session_views
from footcare_gui.texts.said import still_to_read
from footcare_gui.texts.session_words import (
    Message,
    SessionWords,
    without_numbers,
)
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.arrangement import Scene
from footcare_gui.views.session.big_controls import BigControls
from footcare_gui.views.session.figure_now import figure_of, show_figure
from footcare_gui.views.session.frame import Wash, paint_frame
from footcare_gui.views.session.looks import Look, look_of
from footcare_gui.views.session.stage_sheets import StageSheets
from footcare_gui.views.session.word_places import words_by_part
from footcare_gui.views.theme import LiveTheme

FLASH_MS = 500
SETTLED_MS = 2_000
"""By then one reads what a part says, and nothing is to jump."""
_HALTED = (Mode.PAUSED, Mode.SLEPT)


class Stage(StageSheets):
    """Shows one readout after the other; it knows no clock and no command.

    Args:
        live: The look.
        library: Which figure shows which exercise.
        figure: The picture.
        now_ms: Time for the wash alone, which must not flicker.
        parent: Qt's owner.
    """

    finish_answered = Signal(int)
    """The question whether to finish: the number of the answer, from 0."""

    too_much_answered = Signal(int)
    """The question after "too much": the number of the answer, from 0."""

    sheet_asked = Signal(object)
    """A `SheetKind`."""

    sound_retried = Signal()
    """Try the sound again."""

    upright_asked = Signal()
    """Turn it no more."""

    def __init__(
        self,
        live: LiveTheme,
        library: Library,
        figure: FigureView,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, figure, parent)
        self.setObjectName("session_stage")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # its ground covers all below
        self._library = library
        self._readout: Readout | None = None
        self._seen_at: Glance | None = None
        self._look: Look | None = None
        self._words: SessionWords | None = None
        self._message: Message | None = None
        self._screen = SessionScreen()
        self.wash_on = self.figure_moves = self._sound_works = True
        self._wash = Wash(now_ms, self)
        self.sign.clicked.connect(self.put_away)
        self._connect()

    # ---- what is shown ---------------------------------------------------------------------------

    def show_instant(self, readout: Readout, words: SessionWords, screen: SessionScreen) -> None:
        """Show one instant whole.

        Args:
            readout: The instant.
            words: What it says.
            screen: What is shown besides: a question, a sheet.
        """
        before, self._readout = self._readout, readout
        asked = self._asks
        self._words, self._screen = words, screen
        self._asks = screen.asks_to_finish or screen.asks_how_to_go_on
        self._side = readout.segment.side
        look = look_of(readout, self._live.theme)
        message = self._message = _message(readout, words, screen)
        self._scene = _scene(readout, message)
        self._has_notes = bool(words.notes)
        self.panel.show_readout(readout, words, look)
        self.panel.show_message(message)
        self._show_figure(readout if readout is not before else self._seen_at or readout)
        self.time_left.show_words(*words.time_left)
        works = look.color == self._live.theme.colors.working
        self.timeline.show_stretches(readout.timeline, words.timeline, works=works)
        self.controls.show_readout(readout, words)
        if self._big is not None:
            self._big.show_readout(readout, words)
        self.header.set_quiet(readout.mode is Mode.RUNNING and readout.segment.kind.is_work)
        is_new = begins_part(before, readout)
        if is_new:
            self.notice.renew()
        self._change_look(look, is_new=is_new)
        self.place_for((readout.segment, readout.mode, self._asks, without_numbers(words)))
        if is_new and self._moves and (coming := readout.following) is not None:
            figure = self.card.figure
            figure.prepare(figure_of(figure, self._library, coming), coming)
        if self._asks and not asked:
            self.panel.message.take_keyboard()
        self.show_sheet(screen.sheet, is_paused=readout.mode in _HALTED)

    def show_progress(self, now: Glance) -> None:
        """Show only how time has gone on within the same segment."""
        if self._is_on(now):
            self.panel.show_progress(now)

    def show_movement(self, now: Glance) -> int | None:
        """Show the figure at this instant; how soon it wants to be shown again, if ever."""
        if self._is_on(now):
            self._show_figure(now)
        return self.card.figure.frame_ms()

    def show_sound(
        self, *, is_on: bool, works: bool, attempt: SoundAttempt = SoundAttempt.NONE
    ) -> None:
        """Say whether cues are on, whether they can be heard, and what came of trying again."""
        self.controls.show_sound(is_on=is_on, works=works)
        self._sound_works = works
        line = session_controls.sound_line(works=works, attempt=attempt) if is_on else ("", "")
        self.notice.say(TroubleWith.SOUND, *line)
        self.place()

    def show_line(self, about: TroubleWith, text: str) -> None:
        """Keep one quiet line on the screen, until it is empty; what can wait comes with a part."""
        now = self._readout
        is_amid = now is not None and now.mode is Mode.RUNNING and now.elapsed_ms >= SETTLED_MS
        (self.notice.say_in_time if is_amid else self.notice.say)(about, text)
        self.place()

    def show_views(self, views: SessionViews, *, lies: bool = True) -> None:
        """Show all there is, or number, side, word and figure alone; say that it is turned."""
        before, self._views = self._views, views
        line = session_views.turned(lies=lies) if views.turn else ""
        self.notice.say(TroubleWith.VIEW, line, session_views.upright() if line else "")
        if views.big and self._big is None:
            self._big = BigControls(self._live, self)
            self._big.asked.connect(self.asked)
            if self._readout is not None and self._words is not None:
                self._big.show_readout(self._readout, self._words)
        if self._big is not None:
            self._big.show_views(views)
        self._renew_sheet()
        if views.turn or views != before:
            self.place()

    def put_away(self) -> None:
        """The lines about what is wrong have been read; where none stands they come back."""
        if self.notice.isVisibleTo(self):
            self.notice.put_away()
        else:
            self.notice.bring_back()
        self.place()

    def still_to_read(self, said: str) -> str:
        """What of a spoken line does not stand on the screen, and belongs to what is done now."""
        words, readout = self._words, self._readout
        if words is None or readout is None or self._arrangement is None:
            return said
        places = words_by_part(words, self.panel.instruction, self._message)
        stands = [text for part in self._arrangement.boxes for text in places.get(part, ())]
        stands += words.not_now
        numbers = f"{words.number} {round(readout.length_ms / 1000)}"
        return still_to_read(said, stands, word=words.headline, numbers=numbers)

    def flash(self) -> None:
        """One flash of the whole ground, also where nothing else may move: it was asked for."""
        if self._look is not None:
            self._wash.begin(self._look.color, FLASH_MS)

    def end_wash(self) -> None:
        """Nothing fades any more."""
        self._wash.end()

    # ---- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, wash, frame."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._wash.over(self._live.theme.colors.ground))
        if self._arrangement is None or self._look is None:
            return
        if not QRect(*self._arrangement.inner).contains(event.rect()):
            paint_frame(painter, QRectF(self.rect()), self._arrangement.frame, self._look)

    # ---- inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.header.asked.connect(self.asked)
        self.header.sheet_asked.connect(self.sheet_asked)
        self.controls.asked.connect(self.asked)
        self.notice.asked.connect(self._on_notice_asked)
        self.notice.closed.connect(lambda: self.asked.emit(ActionId.PUT_AWAY))
        self.panel.message.answered.connect(self._on_answered)
        self._wash.stepped.connect(self._on_wash_stepped)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _is_on(self, now: Glance) -> bool:
        return self._readout is not None and now.segment is self._readout.segment

    @property
    def _moves(self) -> bool:
        return self.figure_moves and not self._live.theme.reduced_motion

    def _show_figure(self, now: Glance) -> None:
        self._seen_at = now
        following = self._readout.following if self._readout is not None else None
        show_figure(self.card.figure, self._library, now, following, moves=self._moves)

    def _change_look(self, look: Look, *, is_new: bool) -> None:
        if look != self._look:
            self._look = look
            self.update()
        if look.still:
            self._wash.end()
        theme = self._live.theme
        if is_new and not look.still and (self.wash_on or not self._sound_works):
            self._wash.begin(look.soft, theme.motion_ms("wash"))

    def _on_notice_asked(self, about: TroubleWith) -> None:
        (self.upright_asked if about is TroubleWith.VIEW else self.sound_retried).emit()

    def _on_answered(self, number: int) -> None:
        if self._screen.asks_to_finish:
            self.finish_answered.emit(number)
        else:
            self.too_much_answered.emit(number)

    def _on_wash_stepped(self) -> None:
        if self._arrangement is not None:
            self.update(QRegion(self.rect()) - self.card.hidden.translated(self.card.pos()))

    def _on_theme_changed(self) -> None:
        if self._readout is not None and self._words is not None:
            self._look = None
            self._arrangement = None
            self.show_instant(self._readout, self._words, self._screen)


def _scene(readout: Readout, message: Message | None) -> Scene:
    if message is not None:
        return Scene.ASKING
    if readout.mode in _HALTED:
        return Scene.PAUSED
    return Scene.WORK if readout.ahead is None else Scene.READY


def _message(readout: Readout, words: SessionWords, screen: SessionScreen) -> Message | None:
    """What stands in the number's place."""
    if screen.asks_to_finish:
        return words.finishing
    if screen.asks_how_to_go_on:
        return words.too_much
    return words.new_position if readout.mode is Mode.WAITING else None
