"""Choosing how the person in the pictures looks, from small pictures of just that."""

from __future__ import annotations

from collections import deque
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.person import Person
from footcare_gui.texts import person as words
from footcare_gui.views.pictures import Pictures, PortraitPart
from footcare_gui.views.portrait_button import PortraitButton
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.tab_order import keep_tab_where_checked


class Row(NamedTuple):
    """One thing to choose: a field of `Person`, its name, and its values with theirs."""

    field: str
    title: str
    part: PortraitPart
    values: tuple[tuple[str, str], ...]


class PersonPicker(QWidget):
    """Four rows of small pictures: skin, hair, its colour, build.

    Each picture is the person chosen now with that one thing changed. They are made one after the
    other while the event loop is idle.

    Args:
        live: The theme.
        pictures: Where the portraits come from.
        person: What is chosen now.
    """

    chosen = Signal(object)
    """The new `Person`."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        person: Person,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._pictures, self._person = live, pictures, person
        self._titles: dict[str, tuple[Label, Row]] = {}
        self._buttons: list[tuple[PortraitButton, Row, str]] = []
        self._wanted: deque[tuple[PortraitButton, Row, str]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setObjectName("person_picker")
        self.setAccessibleName(words.title())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
        for row in self._rows():
            self._add_row(row)
        live.theme_changed.connect(self._renew_pictures)
        self._renew_pictures()

    @property
    def person(self) -> Person:
        """What is chosen now."""
        return self._person

    def show_person(self, person: Person) -> None:
        """Follow what was chosen elsewhere; emits nothing."""
        if person != self._person:
            self._person = person
            for button, row, value in self._buttons:
                button.setChecked(getattr(person, row.field) == value)
            self._renew_pictures()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still to be made."""
        return bool(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pictures that are still missing."""
        super().showEvent(event)
        self._timer.start()

    def _rows(self) -> tuple[Row, ...]:
        return (
            Row("skin", words.skin(), "head", words.skins()),
            Row("hair_shape", words.hair(), "head", words.hair_shapes()),
            Row("hair", words.hair_colour(), "head", words.hair_colours()),
            Row("build", words.build(), "body", words.builds()),
        )

    def _add_row(self, row: Row) -> None:
        title = Label(self._live, look="label")
        self._titles[row.field] = title, row
        self._column.addWidget(title)
        line = QWidget()
        line.setObjectName(row.field)
        line.setAccessibleName(row.title)
        space = self._live.theme.space
        flow = FlowLayout(line, gap=space(2), line_gap=space(2))
        group = QButtonGroup(line)
        for value, name in row.values:
            spoken = words.chosen(row.title, name)
            button = PortraitButton(self._live, f"{row.field}_{value}", spoken)
            button.setChecked(getattr(self._person, row.field) == value)
            button.clicked.connect(lambda _on, row=row, value=value: self._choose(row, value))
            group.addButton(button)
            keep_tab_where_checked(button)
            flow.addWidget(button)
            self._buttons.append((button, row, value))
        self._column.addWidget(line)

    def _choose(self, row: Row, value: str) -> None:
        person = _with(self._person, row.field, value)
        if person != self._person:
            self._person = person
            self._renew_pictures()
            self.chosen.emit(person)

    def _renew_pictures(self) -> None:
        for title, row in self._titles.values():
            names = dict(row.values)
            name = names[getattr(self._person, row.field)]
            title.setText(words.chosen(row.title, name))
        self._wanted = deque(self._buttons)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        if not self.isVisible():
            self._timer.stop()
            return
        if self._wanted:
            button, row, value = self._wanted.popleft()
            person = _with(self._person, row.field, value)
            ratio = self.devicePixelRatioF()
            button.show_picture(
                self._pictures.portrait(person, row.part, button.picture_edge, ratio)
            )
        if not self._wanted:
            self._timer.stop()


def _with(person: Person, field: str, value: str) -> Person:
    changed: dict[str, Any] = {field: value}
    return person._replace(**changed)
