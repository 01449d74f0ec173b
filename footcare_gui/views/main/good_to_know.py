"""Below the steps: what is prescribed and by whom, what goes wrong, what is easier and harder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.texts import exercise_pane
from footcare_gui.texts import library as words
from footcare_gui.texts.body import body_part
from footcare_gui.texts.equipment import label as label_of_thing
from footcare_gui.texts.exercises import posture
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.labels import Chip, Label
from footcare_gui.views.widgets.mirrored import mirrored_in
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.programme import Programme
    from footcare_gui.domain.exercises.words import ExerciseWords

COLUMN_PX = 220
SIGN_PX = 20
STAYS = "×\N{NO-BREAK SPACE}"
"""A number of repetitions does not stand alone in a line."""
LATE_MS = 100
"""After the first picture of the window, so that what is done at once with it is not held up."""


class Chips(QWidget):
    """Posture, things and body parts as chips."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._labels: list[Chip] = []
        self._flow = FlowLayout(self, gap=live.theme.space(2), line_gap=live.theme.space(2))
        self.setObjectName("chips")

    def show_form(self, form: Form) -> None:
        """Show what a form is done in, with and for."""
        texts = (
            posture(form.posture),
            *map(label_of_thing, form.equipment),
            *map(body_part, form.works),
        )
        while len(self._labels) < len(texts):
            label = Chip(self._live)
            self._labels.append(label)
            self._flow.addWidget(label)
        for number, label in enumerate(self._labels):
            set_shown(label, number < len(texts))
            if number < len(texts):
                label.setText(texts[number])


class Caution(QWidget):
    """Who should take care, and of what: in ink with a warning sign, never in orange."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("caution")
        self._title = Label(live, exercise_pane.take_care(), "strong", wrap=False)
        self._text = Label(live, look="quiet")
        self._head = QHBoxLayout()
        self._build()

    def show_cautions(self, cautions: Sequence[str]) -> None:
        """Show the cautions, or nothing at all."""
        set_shown(self, bool(cautions))
        self._text.setText("\n".join(cautions))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign before the title."""
        painter, theme = QPainter(self), self._live.theme
        edge, title = theme.px(SIGN_PX), self._title.geometry()
        gap = theme.space(2)
        sign = QRectF(title.left() - gap - edge, title.center().y() - edge / 2, edge, edge)
        sign = mirrored_in(sign, QRectF(title), self.layoutDirection())
        paint_icon(painter, sign, "warn", theme.colors.ink)
        painter.end()

    def _build(self) -> None:
        space = self._live.theme.space
        self._head.addWidget(self._title)
        self._head.addStretch()
        self._make_room()
        self._live.theme_changed.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addLayout(self._head)
        column.addWidget(self._text)

    def _make_room(self) -> None:
        """The sign grows with the text."""
        left = self._live.theme.px(SIGN_PX) + self._live.theme.space(2)
        self._head.setContentsMargins(left, 0, 0, 0)


class Note(Surface):
    """A small card with a heading and a few lines."""

    def __init__(
        self, live: LiveTheme, name: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, name, parent=parent)
        self._title = Label(live, title, "strong")
        self._text = Label(live, look="quiet")
        space = live.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3), space(4), space(4))
        column.setSpacing(space(1))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch()

    def set_title(self, title: str) -> None:
        """Have another heading."""
        self._title.setText(title)

    def show_lines(self, lines: Sequence[str]) -> bool:
        """Show some lines; without any the card hides itself.

        Returns:
            Whether there is anything to show.
        """
        lines = [line for line in lines if line]
        bullet = "• " if len(lines) > 1 else ""
        self._text.setText("\n".join(bullet + line for line in lines))
        set_shown(self, bool(lines))
        return bool(lines)


class GoodToKnow(QWidget):
    """The notes on one form, in as many columns as fit; made once the window is on the screen."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("good_to_know")
        self._form: Form | None = None
        self._noted: Sequence[str] = ()
        self._as_written = ""
        self._bringer: Programme | None = None
        self._notes: dict[str, Note] = {}
        self._shown: list[Note] = []
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._make)
        self._is_awaited = False
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(live.theme.space(3))

    def show_form(
        self, form: Form, said: ExerciseWords | None = None, bringer: Programme | None = None
    ) -> None:
        """Show the notes on a form.

        Args:
            form: Which.
            said: What its exercise says: notes, and the words in which it was prescribed.
            bringer: What its exercise came with.
        """
        self._form, self._bringer = form, bringer
        self._noted = said.notes if said is not None else ()
        self._as_written = said.as_written if said is not None else ""
        if self._notes:
            self._renew(form)

    def complete(self) -> None:
        """The first picture is there: what lies below its fold can be made, once it is shown."""
        self._is_awaited = True
        if self.isVisible():
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What lies below the fold of the first picture need not delay it."""
        super().showEvent(event)
        if self._is_awaited and not self._notes:
            self._late.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, nothing is made."""
        super().hideEvent(event)
        self._late.stop()

    def _make(self) -> None:
        titles = {
            "words": exercise_pane.as_written(self._bringer),
            "own": exercise_pane.as_set(self._bringer),
            "noted": exercise_pane.notes(),
            "article": exercise_pane.as_in_article(),
            "ours": exercise_pane.our_suggestion(),
            "mistakes": exercise_pane.try_to_avoid(),
            "easier": exercise_pane.easier(),
            "harder": exercise_pane.harder(),
        }
        for key, title in titles.items():
            self._notes[key] = Note(self._live, f"note_{key}", title, self)
        if self._form is not None:
            self._renew(self._form)

    def _renew(self, form: Form) -> None:
        dosage = form.dosage
        self._notes["words"].set_title(exercise_pane.as_written(self._bringer))
        self._notes["own"].set_title(
            exercise_pane.in_your_sessions()
            if self._as_written
            else exercise_pane.as_set(self._bringer)
        )
        is_ours = dosage.own or (dosage.article.span is None and dosage.article.repetitions is None)
        prescribed = "" if is_ours else words.prescription_line(dosage)
        ours = words.additions(dosage)
        if is_ours:
            ours = words.DOT.join(filter(None, (words.own_prescription(dosage), ours)))
        lines: dict[str, Sequence[str]] = {
            "noted": self._noted,
            "article": (prescribed,),
            "words": (self._as_written,),
            "own": ours.replace("× ", STAYS).split(words.DOT) if dosage.own else (),
            "ours": ("" if dosage.own else ours,),
            "mistakes": form.words.mistakes,
            "easier": form.words.easier,
            "harder": form.words.harder,
        }
        self._shown = [note for key, note in self._notes.items() if note.show_lines(lines[key])]
        self._columns = 0
        self._arrange()
        self._grid.invalidate()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, more columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = self._live.theme.px(COLUMN_PX)
        columns = max(1, min(3, self.width() // least))
        if columns == self._columns:
            return
        self._columns = columns
        for note in self._notes.values():
            self._grid.removeWidget(note)
        for place, note in enumerate(self._shown):
            self._grid.addWidget(note, place // columns, place % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
