"""*Watch*: the big figure shows one repetition a side, again and again, until it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.value import Value
from footcare_gui.texts import exercise_pane as words
from footcare_gui.views.main.watch_side import WatchSide
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button

if TYPE_CHECKING:
    from footcare_gui.domain.session.preview import Preview
    from footcare_gui.views.figure_view import FigureView

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
        self._begun_ms = 0
        self._shown: tuple[Form, Preview] | None = None
        self._step = 0
        self._figure: FigureView | None = None
        self.button = Button(live, "watch", icon="play")
        self._side = WatchSide(live)
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
        from footcare_gui.domain.session.preview import preview_of

        tempo = self._pictures.tempo(subject.form)
        form = subject.form
        self._shown = form, preview_of(subject.plan, form.steps, subject.side, tempo)
        figure = self._moving_figure()
        figure.setGeometry(self._picture.rect())
        figure.show()
        self._side.show()
        self._begun_ms = self._now_ms()
        self.began.emit()
        self._show_frame()
        self._renew_button()

    def stop(self) -> None:
        """Stop, and show the still picture again; does nothing where nothing moves."""
        if not self.is_on:
            return
        self._shown = None
        self._timer.stop()
        self._side.hide()
        if self._figure is not None:
            self._figure.hide()
        self._show_step(0)
        self._renew_button()

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
        form, preview = self._shown
        elapsed_ms = self._now_ms() - self._begun_ms
        figure = self._moving_figure()
        if self._live.theme.reduced_motion:
            still = preview.still_at(elapsed_ms)
            figure.show_pose(form.figure, still.pose, still.side)
            self._side.show_side(still.side, works=still.pose != "start")
            self._show_step(still.step)
            self._timer.start(still.left_ms)
            return
        segment, into_ms = instant = preview.at(elapsed_ms)
        figure.show_segment(form.figure, segment, into_ms)
        self._side.show_side(segment.side, works=segment.kind.is_work)
        step = preview.step_at(instant)
        self._show_step(step.number)
        waits_ms = (figure.frame_ms(), instant.left_ms, step.left_ms)
        self._timer.start(min(ms for ms in waits_ms if ms is not None))

    def _show_step(self, number: int) -> None:
        if number != self._step:
            self._step = number
            self.step_changed.emit(number)

    def _on_timer_timeout(self) -> None:
        if self._picture.visibleRegion().isEmpty() or self.window().isMinimized():
            self.stop()
        else:
            self._show_frame()

    def _on_button_clicked(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.play()

    def _on_theme_changed(self) -> None:
        if self._figure is not None:
            self._figure.set_theme("dark" if self._live.theme.is_dark else "light")
        if self.is_on:
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
        self.button.setShortcut(QKeySequence(KEYS))  # Qt forgets it when the text changes
        self.button.updateGeometry()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self.button.clicked.connect(self._on_button_clicked)
        self._picture.installEventFilter(self)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self.setObjectName("watch_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._live.theme.space(3))
        row.addWidget(self.button)
        row.addWidget(self._side, 1)
        row.addStretch()
        self._side.hide()


def _real_ms() -> int:
    return monotonic_ns() // 1_000_000
