"""The real thing beside the form: the figure moves, the timeline, what is heard, how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.editing_preview import Look
from footcare_gui.domain.voice.lines import Line
from footcare_gui.texts import clock, spent
from footcare_gui.texts import editor as words
from footcare_gui.texts.library import DOT, growth, how_often, own_prescription
from footcare_gui.texts.voice import words_of_sentence
from footcare_gui.views.editor.moving_picture import MovingPicture
from footcare_gui.views.editor.strip import Strip
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface

LEAST_FIGURE_PX, FIGURE_SHARE = 240, 0.4
"""How high the figure is at the least, and of the window: what is said of it stands in sight."""


class PreviewPane(QWidget):
    """Follows what is written, at once.

    Args:
        live: The theme.
        pictures: Where the figure comes from.
        now_ms: The figure's clock.
    """

    def __init__(
        self, live: LiveTheme, pictures: Pictures, now_ms: Callable[[], int] | None = None
    ) -> None:
        super().__init__()
        self._live = live
        self.setObjectName("editor_preview")
        self.look: Look | None = None
        self._picture = MovingPicture(live, pictures, now_ms)
        self._name = Label(live, look="title")
        self._dose = Label(live, look="quiet")
        self._days = Label(live, look="quiet")
        self._days.setObjectName("editor_days")
        self._time = Label(live, look="strong")
        self._time.setObjectName("editor_time")
        self._strip = Strip(live)
        self._heard = Label(live)
        self._heard.setObjectName("editor_heard")
        self._nothing = Label(live, words.no_preview(), "quiet")
        self._parts = QWidget()
        self._build()
        self._dress()
        live.theme_changed.connect(self._dress)

    def show_look(self, look: Look | None) -> None:
        """Show what an exercise will be like; `None` where its dose cannot be read."""
        set_shown(self._nothing, look is None)
        set_shown(self._parts, look is not None or self.look is not None)
        self._nothing.setText(words.no_preview() if self.look is None else words.as_it_was())
        if look is None or look == self.look:
            return
        self.look = look
        self._name.setText(look.exercise.name)
        dosage = look.form.dosage
        grows = growth(dosage.ours.growth)
        dose = DOT.join(filter(None, (own_prescription(dosage), grows)))
        self._dose.setText(_in_lines(dose))
        self._days.setText(_in_lines(how_often(dosage)[0]))
        self._time.setText(words.whole_length(clock(look.plan.total_ms)))
        self._strip.show_plan(look.plan)
        self._heard.setText("\n".join(_heard(look)))
        self._picture.show_look(look)

    def clear(self) -> None:
        """Another exercise is written from now on."""
        self.look = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figure is no higher than wide, and leaves room for the words below it."""
        super().resizeEvent(event)
        wide = max(1, self.width() - 2 * self._live.theme.space(5))
        high = max(LEAST_FIGURE_PX, round(FIGURE_SHARE * self.window().height()))
        self._picture.setFixedHeight(min(wide, high))

    def _dress(self) -> None:
        """What is said stands in a column of its own: the figures of all times are as wide."""
        self._heard.setFont(self._live.theme.font(tabular=True))

    def _build(self) -> None:
        space = self._live.theme.space
        card = Surface(self._live, "editor_preview_card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(space(5), space(5), space(5), space(5))
        inside.setSpacing(space(3))
        inside.addWidget(Label(self._live, words.preview(), "label"))
        inside.addWidget(self._nothing)
        inside.addWidget(self._parts)
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(space(3))
        for part in (self._picture, self._name, self._dose, self._days, self._strip, self._time):
            parts.addWidget(part)
        parts.addSpacing(space(2))
        parts.addWidget(Label(self._live, words.heard_first(), "label"))
        parts.addWidget(self._heard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        self._parts.hide()


def _in_lines(text: str) -> str:
    """Each part of a dose on a line of its own, and no number alone on one."""
    return text.replace(DOT, "\n").replace("× ", "×\N{NO-BREAK SPACE}")


def _heard(look: Look) -> Sequence[str]:
    return [f"{_at(line)}  {words_of_sentence(line.sentence, look.library)}" for line in look.lines]


def _at(line: Line) -> str:
    return clock(spent(line.at_ms))
