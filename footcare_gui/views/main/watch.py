"""*Watch*: the big figure shows one repetition a side, again and again, until it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.value import Value
from footcare_gui.texts import exercise_pane as words
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button

if TYPE_CHECKING:
    from footcare_gui.domain.session.playhead import Speed
    from footcare_gui.domain.session.viewing import Viewing
    from footcare_gui.views.figure_view import FigureView
    from footcare_gui.views.main.watch_controls import WatchControls
    from footcare_gui.views.main.watch_side import WatchSide

STILL_MS = 3_000
"""How long each picture stays where nothing may move."""
(KEYS,) = spec_of(ActionId.WATCH).keys


class Subject(Value):
    """What can be watched: a form of an exercise, its plan, and the side that begins."""

    form: Form
    name: str
    plan: SessionPlan
    side: Side


class Watch(QWidget):
    """The row below the big picture: the button, and the side while it plays.

    It stands below and not on the picture, where it would hide feet and hands. While it plays, a
    moving picture lies over the still one.

    The moving picture, and with it the painter, is loaded when the button is first pressed. It
    asks for as many frames as it can use, and for none while it is stopped or out of sight.

    Args:
        live: The theme.
        pictures: Where the moving picture comes from.
        picture: The big picture.
        subject: What is shown now, `None` for nothing.
        now_ms: A clock; a test's stands still.
    """

    began = Signal()
    """The picture begins to move."""
    step_changed = Signal(int)
    """The number of the written step that the picture is at, from 1; 0 when it has stopped."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        picture: QWidget,
        subject: Callable[[], Subject | None],
        now_ms: Callable[[], int] | None = None,
    ) -> None:
        super().__init__()
        self._live, self._pictures, self._picture = live, pictures, picture
        self._subject = subject
        self._now_ms = now_ms or _real_ms
        self._speed: Speed | None = None
        """What was chosen last, if anything was."""
        self._still = False
        self._controls: WatchControls | None = None
        self._shown: tuple[Form, Viewing] | None = None
        self._step = 0
        self._has_key = False
        self._figure: FigureView | None = None
        self.button = Button(live, "watch", icon="play")
        self._side: WatchSide | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("watch_frames")
        self._timer.setSingleShot(True)
        self._build()
        self._connect()

    @property
    def is_on(self) -> bool:
        """Whether the figure moves."""
        return self._shown is not None

    @property
    def step(self) -> int:
        """The number of the written step that the picture is at, 0 while nothing moves."""
        return self._step

    def play(self) -> None:
        """Begin, from the first side's beginning."""
        subject = self._subject()
        if subject is None or self.is_on:
            return
        from footcare_gui.domain.session.playhead import Speed
        from footcare_gui.domain.session.preview import preview_of
        from footcare_gui.domain.session.viewing import viewing_of

        form = subject.form
        preview = preview_of(subject.plan, form.steps, subject.side, self._pictures.tempo(form))
        figure = self._moving_figure()
        figure.setGeometry(self._picture.rect())
        figure.show()
        self._shown_side()
        self._still = stands = self._live.theme.reduced_motion
        speed = Speed.STEPS if stands else self._speed or Speed.WHOLE
        self._shown = form, viewing_of(preview, speed, self._now_ms())
        controls = self._shown_controls()
        controls.show_sides(self._shown[1].has_sides)
        controls.show_speed(speed, may_move=not stands)
        self.began.emit()
        self._show_frame()
        self._renew_button()

    def stop(self) -> None:
        """Stop, and show the still picture again; does nothing where nothing moves."""
        if not self.is_on:
            return
        self._shown = None
        self._timer.stop()
        for part in (self._side, self._controls, self._figure):
            if part is not None:
                part.hide()
        self._show_step(0)
        self._renew_button()

    def bind_key(self) -> None:
        """Let the key press the button, which it need not before the window is there."""
        self._has_key = True
        self._renew_button()

    def press_key(self, action: ActionId) -> None:
        """Begin; once that is so, do what a key of the controls does."""
        if self._controls is None or not self.is_on:
            self.play()
        else:
            self._controls.press_key(action)

    def renew(self) -> None:
        """Stop: something else is shown from now on."""
        self.stop()
        self._renew_button()

    def show_person(self) -> None:
        """Show this instant anew: the person looks different now."""
        if self._figure is not None:
            self._figure.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the big picture's size, and stop when it is hidden."""
        if event.type() is QEvent.Type.Hide:
            self.stop()
        elif event.type() is QEvent.Type.Resize and self._figure is not None:
            self._figure.setGeometry(self._picture.rect())
        return False

    def _show_frame(self) -> None:
        """Show this instant, and wait for the next that differs."""
        if self._shown is None:
            return
        now_ms = self._now_ms()
        form, viewing = self._shown[0], self._shown[1].shown(now_ms)
        self._shown = form, viewing
        segment, into_ms = instant = viewing.at(now_ms)
        figure = self._moving_figure()
        figure.show_segment(form.figure, segment, into_ms, cut=viewing.stands)
        self._shown_side().show_side(segment.side, works=segment.kind.is_work)
        step = viewing.preview.step_at(instant)
        self._show_step(step.number)
        if viewing.stands:
            self._shown_controls().show_stop(viewing.stop(now_ms) + 1, len(viewing.stops))
        waits_ms = (figure.frame_ms(), instant.left_ms, step.left_ms)
        lasts_ms = viewing.head.lasts_ms(min(ms for ms in waits_ms if ms is not None))
        if lasts_ms is not None:
            self._timer.start(lasts_ms)
        elif self._live.theme.reduced_motion:
            self._timer.start(STILL_MS)
        else:
            self._timer.stop()

    def _change(self, change: Callable[[Viewing, int], Viewing]) -> None:
        """Look at it otherwise."""
        if self._shown is not None:
            form, viewing = self._shown
            self._shown = form, change(viewing, self._now_ms())
            self._show_frame()

    def _on_step_wanted(self, by: int) -> None:
        self._change(lambda it, now_ms: it.at_stop(it.stop(now_ms) + by, now_ms))

    def _on_speed_wanted(self, speed: Speed) -> None:
        self._speed = speed
        self._change(lambda it, now_ms: it.at_speed(speed, now_ms))

    def _on_other_side_wanted(self) -> None:
        self._change(lambda it, now_ms: it.other_side(now_ms))

    def _shown_controls(self) -> WatchControls:
        if self._controls is None:
            from footcare_gui.views.main.watch_controls import WatchControls

            self._controls = controls = WatchControls(self._live)
            controls.speed_wanted.connect(self._on_speed_wanted)
            controls.step_wanted.connect(self._on_step_wanted)
            controls.other_side_wanted.connect(self._on_other_side_wanted)
            self._rows.addWidget(controls)
        self._controls.show()
        return self._controls

    def _shown_side(self) -> WatchSide:
        if self._side is None:
            from footcare_gui.views.main.watch_side import WatchSide

            self._side = WatchSide(self._live)
            self._row.insertWidget(1, self._side, 1)
        self._side.show()
        return self._side

    def _show_step(self, number: int) -> None:
        if number != self._step:
            self._step = number
            self.step_changed.emit(number)

    def _on_timer_timeout(self) -> None:
        if self._picture.visibleRegion().isEmpty() or self.window().isMinimized():
            self.stop()
        elif self._live.theme.reduced_motion:
            self._change(lambda it, now_ms: it.next_still(now_ms))
        else:
            self._show_frame()

    def _on_button_clicked(self) -> None:
        (self.stop if self.is_on else self.play)()

    def _on_theme_changed(self) -> None:
        if self._figure is not None:
            self._figure.set_theme("dark" if self._live.theme.is_dark else "light")
        still = self._live.theme.reduced_motion
        if self.is_on and still is not self._still:
            self.stop()
            self.play()
        elif self.is_on:
            self._show_frame()

    def _moving_figure(self) -> FigureView:
        if self._figure is None:
            self._figure = figure = self._pictures.moving_figure(self._picture)
            figure.setObjectName("moving_figure")
            figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            figure.lower()
            figure.set_theme("dark" if self._live.theme.is_dark else "light")
        return self._figure

    def _renew_button(self) -> None:
        subject = self._subject()
        self.button.setEnabled(subject is not None)
        name = subject.name if subject is not None else ""
        if self.is_on:
            self.button.set_words(words.stop(), words.stop_whole(name))
        else:
            self.button.set_words(words.watch(), words.watch_whole(name))
        self.button.set_icon("stop" if self.is_on else "play")
        self.button.setToolTip(f"{self.button.accessibleName()} ({KEYS})")
        if self._has_key:
            self.button.setShortcut(QKeySequence(KEYS))  # Qt forgets it when the text changes
        self.button.updateGeometry()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self.button.clicked.connect(self._on_button_clicked)
        self._picture.installEventFilter(self)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self.setObjectName("watch_row")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self._live.theme.space(2))
        row = self._row = QHBoxLayout()
        row.setSpacing(self._live.theme.space(3))
        self._rows.addLayout(row)
        row.addWidget(self.button)
        row.addStretch()


def _real_ms() -> int:
    return monotonic_ns() // 1_000_000
