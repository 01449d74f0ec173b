"""The running session: all widgets, placed for the window, told what to show."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Segment
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.figure.painter.backgrounds import CORNER_SHARE
from footcare_gui.texts import safety, session_controls, session_notes
from footcare_gui.texts import session as words
from footcare_gui.texts.keys import session_rows
from footcare_gui.texts.library import exercise_name
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.frame import Wash, paint_frame
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.looks import Look, look_of
from footcare_gui.views.session.stage_parts import StageParts
from footcare_gui.views.theme import LiveTheme

_HALTED = (Mode.PAUSED, Mode.SLEPT)


class Stage(StageParts):
    """Shows one readout after the other; it knows no clock and no command.

    Args:
        live: The look.
        library: Names, words and equipment of the exercises.
        figure: The picture.
        now_ms: Time for the wash alone, which must not flicker.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """An `ActionId`."""

    finish_asked = Signal()
    """End the session here."""

    kept_going = Signal()
    """The question whether to finish was answered with no."""

    sound_retried = Signal()
    """Try the sound again."""

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
        self._library = library
        self._readout: Readout | None = None
        self._look: Look | None = None
        self._asks_to_finish = False
        self._eased_place: int | None = None
        self.wash_on = self.letters_on = self.figure_moves = True
        self._wash = Wash(now_ms, self)
        self._sound_works, self._line = True, ""
        self._connect()

    # ---- what is shown ---------------------------------------------------------------------------

    def show_readout(self, readout: Readout) -> None:
        """Show one instant whole."""
        before, self._readout = self._readout, readout
        self._shows = True
        exercise, form = self._exercise(readout.segment)
        look = look_of(readout, self._live.theme)
        if readout.easing_place is None:
            self._eased_place = None
        self.header.show_name(
            exercise_name(self._library, readout.segment.exercise, readout.segment.variant)
        )
        self.panel.show_readout(readout, exercise, form, look)
        self.panel.show_message(self._asks_to_finish or readout.mode is Mode.WAITING)
        if self._asks_to_finish:
            self.panel.ask_to_finish()
        self._show_figure(readout)
        glyph = "pause" if readout.mode in _HALTED else ""
        self.card.set_dimmed(readout.mode in _HALTED, glyph)
        self._notes = session_notes.in_two(session_notes.all_notes(readout, exercise, form))
        self._sentences = (*form.words.steps, exercise.words.tip)
        self._show_caption(readout, exercise, form)
        self._show_lines(readout, exercise, form)
        self.controls.show_readout(readout)
        if self._asks_to_finish:
            give_back_keyboard(self.controls)
        self.controls.setVisible(not self._asks_to_finish)
        self.header.set_quiet(readout.mode is Mode.RUNNING and readout.segment.kind.is_work)
        self._change_look(look, is_new=_is_new(before, readout))
        self.place()

    def show_progress(self, readout: Readout) -> None:
        """Show only how time has gone on within the same segment."""
        if self._is_on(readout):
            self.panel.ring.set_fraction(readout.fraction)

    def show_movement(self, readout: Readout) -> int | None:
        """Show the figure at this instant; how soon it wants to be shown again, if ever."""
        if self._is_on(readout):
            self._show_figure(readout)
        return self.card.figure.frame_ms()

    def show_sound(self, *, is_on: bool, works: bool) -> None:
        """Say whether cues are on, and whether they can be heard."""
        self.controls.show_sound(is_on=is_on, works=works)
        self._sound_works = works
        self._show_notice()

    def show_line(self, text: str) -> None:
        """Keep one quiet line on the screen, until it is empty."""
        self._line = text
        self._show_notice()

    def ask_to_finish(self, asks: bool) -> None:
        """Put or take back the question whether to finish."""
        if asks != self._asks_to_finish:
            self._asks_to_finish = asks
            if self._readout is not None:
                self.show_readout(self._readout)
                if asks:
                    self.panel.message.take_keyboard()

    @property
    def asks_to_finish(self) -> bool:
        """Whether that question is on the screen."""
        return self._asks_to_finish

    def toggle_keys(self) -> None:
        """Show or close the key help."""
        title = session_controls.keys_title()
        if not self.close_sheet(title):
            self.sheet.show_table(title, session_rows(letters=self.letters_on))
            self._cover_the_picture()

    def toggle_stop_signs(self) -> None:
        """Show or close "when to stop"."""
        title = session_controls.stop_signs()
        if not self.close_sheet(title):
            lines = (safety.when_to_stop(), safety.when_to_call(), safety.when_to_pause_for_today())
            self.sheet.show_lines(title, lines)
            self._cover_the_picture()

    def _cover_the_picture(self) -> None:
        """Place the sheet; a button that it covers gives it the keyboard."""
        self.place()
        focused = self.window().focusWidget()
        if focused is not None and any(
            part.isAncestorOf(focused) for part in (self.header, self.notice, self.card)
        ):
            self.sheet.take_keyboard()

    def close_sheet(self, title: str = "") -> bool:
        """Close the sheet (of this title only, if one is given); whether one was closed."""
        was_open = not self.sheet.isHidden() and title in ("", self.sheet.title)
        if was_open:
            give_back_keyboard(self.sheet)
            self.sheet.hide()
        return was_open

    def end_wash(self) -> None:
        """Nothing fades any more."""
        self._wash.end()

    # ---- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, wash, frame."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._wash.over(self._live.theme.colors.ground))
        if self._areas is None or self._look is None:
            return
        if not self._areas.inner.contains(event.rect()):
            paint_frame(painter, QRectF(self.rect()), self._areas.frame, self._look)

    # ---- inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.header.asked.connect(self.asked)
        self.header.stop_signs_asked.connect(self.toggle_stop_signs)
        self.controls.asked.connect(self.asked)
        self.notice.asked.connect(self.sound_retried)
        self.sheet.closed.connect(self.close_sheet)
        self.card.caption.answered.connect(self._on_caption_answered)
        self.panel.message.answered.connect(self._on_message_answered)
        self._wash.stepped.connect(self._on_wash_stepped)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _exercise(self, segment: Segment) -> tuple[Exercise, Form]:
        exercise = self._library.exercises[segment.exercise]
        return exercise, exercise.form(segment.variant)

    def _is_on(self, readout: Readout) -> bool:
        return self._readout is not None and readout.segment is self._readout.segment

    def _show_figure(self, readout: Readout) -> None:
        segment = readout.segment
        _, form = self._exercise(segment)
        still = self._live.theme.reduced_motion or not self.figure_moves
        self.card.figure.show_segment(form.figure, segment, readout.elapsed_ms, still=still)

    def _show_caption(self, readout: Readout, exercise: Exercise, form: Form) -> None:
        """Answers to "too much" first, else what to know before an exercise."""
        caption = self.card.caption
        easing = readout.easing_place
        if easing is not None and easing != self._eased_place and not self._asks_to_finish:
            answers = session_controls.too_much_answers(goes_on=easing == readout.segment.place)
            lines = (session_controls.good_call(), *session_notes.rising(readout))
            caption.show_words(lines, answers)
        elif readout.mode is Mode.WAITING:
            caption.show_words(())
        else:
            caption.show_words(session_notes.in_two(session_notes.notes(readout, exercise, form)))

    def _show_lines(self, readout: Readout, exercise: Exercise, form: Form) -> None:
        hint = words.hint(readout, exercise, form)
        coming = words.coming_up(readout, self._library)
        caption = self.card.caption
        if self._asks_to_finish or (self.is_short and not caption.isHidden()):
            hint = coming = ""
        elif readout.mode in _HALTED or (self.is_short and not self._has_room_for(hint, coming)):
            coming = ""
        self.hint.show_words(hint, coming)
        self.time_left.show_words(*words.time_left(readout.left_ms, readout.total_ms))
        names = [
            exercise_name(self._library, stretch.exercise, stretch.variant)
            for stretch in readout.timeline
        ]
        works = look_of(readout, self._live.theme).color == self._live.theme.colors.working
        self.timeline.show_stretches(readout.timeline, names, works=works)

    def _has_room_for(self, hint: str, coming: str) -> bool:
        """Whether both fit in the room that is kept below the picture anyway."""
        width, both = self.hint.width(), f"{hint} {coming}"
        return self.hint.lines_of(both, width) * self.hint.line_height <= self.hint.height()

    def _show_notice(self) -> None:
        give_back_keyboard(self.notice)
        if self._sound_works:
            self.notice.show_words(self._line)
        else:
            self.notice.show_words(session_controls.no_sound(), session_controls.retry())
        self.place()

    def _change_look(self, look: Look, *, is_new: bool) -> None:
        if look != self._look:
            self._look = look
            self.update()
        if look.still:
            self._wash.end()
        theme = self._live.theme
        if is_new and not look.still and (self.wash_on or not self._sound_works):
            self._wash.begin(look.soft, theme.motion_ms("wash"))

    def _on_caption_answered(self, number: int) -> None:
        assert self._readout is not None
        skips = self._readout.easing_place == self._readout.segment.place
        self._eased_place = self._readout.easing_place
        if number == 0:
            self.show_readout(self._readout)
        elif number == 1 and skips:
            self.asked.emit(ActionId.SKIP_EXERCISE)
        else:
            self.finish_asked.emit()

    def _on_message_answered(self, number: int) -> None:
        if number == 0:
            self.kept_going.emit()
        else:
            self.finish_asked.emit()

    def _on_wash_stepped(self) -> None:
        if self._areas is not None:
            picture = self.card.picture.translated(self.card.pos())
            self.update(QRegion(self.rect()) - _within_corners(picture))

    def _on_theme_changed(self) -> None:
        if self._readout is not None:
            self._look = None
            self._areas = None
            self.show_readout(self._readout)


def _within_corners(picture: QRect) -> QRegion:
    """What a picture with round corners hides for certain."""
    corner = ceil(CORNER_SHARE * picture.height())
    upright = picture.adjusted(corner, 0, -corner, 0)
    return QRegion(upright) + QRegion(picture.adjusted(0, corner, 0, -corner))


def _is_new(before: Readout | None, now: Readout) -> bool:
    """Whether another part of the session has begun."""
    return before is None or before.segment is not now.segment or before.mode is not now.mode
