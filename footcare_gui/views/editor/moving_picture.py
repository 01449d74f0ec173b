"""The figure of an exercise that is being written: it moves as it will in the session."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.controllers.editing_preview import Look
from footcare_gui.domain.exercises.exercise import Form, Posture, Side, Step
from footcare_gui.domain.session.playhead import Speed
from footcare_gui.domain.session.preview import preview_of
from footcare_gui.domain.session.viewing import Viewing, viewing_of
from footcare_gui.views.pictures import BigFigure, Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.showing import set_shown

if TYPE_CHECKING:
    from footcare_gui.views.figure_view import FigureView

STILL_MS = 3_000
"""How long each picture stays where nothing may move."""


class MovingPicture(QWidget):
    """Shows one repetition a side over and over, while it is seen.

    The painter is loaded with the first figure that moves: many exercises of one's own have none.

    Args:
        live: The theme.
        pictures: Where the figure comes from.
        now_ms: A clock; a test's stands still.
    """

    def __init__(
        self, live: LiveTheme, pictures: Pictures, now_ms: Callable[[], int] | None = None
    ) -> None:
        super().__init__()
        self._live, self._pictures, self._now_ms = live, pictures, now_ms or _real_ms
        self._figure: FigureView | None = None
        self._still: QWidget | None = None
        self._rests: tuple[str, Posture] | None = None
        self._name = ""
        self._viewing: Viewing | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setObjectName("editor_figure")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        live.theme_changed.connect(self._on_theme_changed)

    def show_look(self, look: Look) -> None:
        """Show an exercise; one with the same movement goes on where it is."""
        form, figure = look.form, look.form.figure
        if not self._pictures.has_picture(form):
            self._rest(form)
            return
        tempo = self._pictures.tempo(form)
        preview = preview_of(look.plan, form.steps, look.plan.segments[0].side, tempo)
        before = self._viewing
        if before is not None and (self._name, before.preview) == (figure, preview):
            return
        self._name = figure
        self._show_one(rests=False)
        speed = Speed.STEPS if self._live.theme.reduced_motion else Speed.WHOLE
        self._viewing = viewing_of(preview, speed, self._now_ms())
        self._show_frame()

    def _rest(self, form: Form) -> None:
        """Show somebody at rest, a still: the painter need not come for that."""
        self._timer.stop()
        self._viewing, self._name = None, ""
        if self._still is None:
            self._still = self._pictures.big_figure(self)
            self._column.addWidget(self._still)
        if (form.figure, form.posture) != self._rests:
            self._rests = form.figure, form.posture
            cast(BigFigure, self._still).show_form(form, Step().pose, Side.BOTH)
        self._show_one(rests=True)

    def _show_one(self, *, rests: bool) -> None:
        for part, is_shown in ((self._still, rests), (self._figure, not rests)):
            if part is not None:
                set_shown(part, is_shown)

    def sizeHint(self) -> QSize:
        """A square to look at."""
        return QSize(320, 320)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on."""
        super().showEvent(event)
        self._show_frame()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees stands still."""
        super().hideEvent(event)
        self._timer.stop()

    def _show_frame(self) -> None:
        if self._viewing is None or not self.isVisible():
            return
        now_ms = self._now_ms()
        self._viewing = self._viewing.shown(now_ms)
        segment, into_ms = instant = self._viewing.at(now_ms)
        figure = self._shown_figure()
        figure.show_segment(self._name, segment, into_ms, cut=self._viewing.stands)
        if self._viewing.stands:
            self._timer.start(STILL_MS)
            return
        waits_ms = (figure.frame_ms(), instant.left_ms)
        self._timer.start(min(ms for ms in waits_ms if ms is not None))

    def _on_timer_timeout(self) -> None:
        if self._viewing is not None and self._viewing.stands:
            self._viewing = self._viewing.next_still(self._now_ms())
        self._show_frame()

    def _shown_figure(self) -> FigureView:
        if self._figure is None:
            self._figure = self._pictures.moving_figure(self)
            self._column.addWidget(self._figure)
            self._on_theme_changed()
        return self._figure

    def _on_theme_changed(self) -> None:
        if self._figure is not None:
            self._figure.set_theme("dark" if self._live.theme.is_dark else "light")


def _real_ms() -> int:
    return monotonic_ns() // 1_000_000
