"""The head of the detail pane: the exercise's name, what it is for, and which side begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.views.main.beginning import Beginning
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label

if TYPE_CHECKING:
    from footcare_gui.views.main.plan_part import PlanPart

_TOP_START = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class PaneHead(QBoxLayout):
    """Name and purpose; beside them, or below where they would be cut, plan button and side."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._live = live
        self._name = Label(live, look="title")
        self._purpose = Label(live, look="quiet")
        self._plan: PlanPart | None = None
        self._menu: QWidget | None = None
        self.side = Beginning(live)
        self._actions = QHBoxLayout()
        self._build()

    def show_exercise(self, exercise: Exercise) -> None:
        """Name an exercise."""
        self._name.setText(exercise.name)
        self._purpose.setText(exercise.words.purpose)

    def add_plan(self, plan: PlanPart) -> None:
        """Let the button of My plan stand before the side."""
        self._plan = plan
        self._actions.insertWidget(0, plan.button, 0, Qt.AlignmentFlag.AlignTop)
        plan.button.show()  # or it counts as no part of its row until the next event

    def add_menu(self, button: QWidget) -> None:
        """Let what else can be done with the exercise stand last."""
        self._menu = button
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        button.show()

    def arrange(self, width: int) -> None:
        """Put all in one row where the name is not cut by it."""
        gap = self._live.theme.space(5)
        name = self._name.fontMetrics().horizontalAdvance(self._name.text()) + gap
        beside = 0 if self.side.isHidden() else self.side.sizeHint().width() + gap
        if self._menu is not None:
            beside += self._menu.sizeHint().width() + self._live.theme.space(3)
        if self._plan is not None:
            self._plan.set_compact(name + self._plan.full_width() + beside > width)
            beside += self._plan.button.sizeHint().width()
        direction = QBoxLayout.Direction
        fits = name + beside <= width
        self.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _build(self) -> None:
        space = self._live.theme.space
        title = QVBoxLayout()
        title.setSpacing(space(1))
        title.addWidget(self._name)
        title.addWidget(self._purpose)
        title.addStretch()
        self.setSpacing(space(4))
        self.addLayout(title, 1)
        self._actions.setSpacing(space(3))
        self._actions.addWidget(self.side)
        self.addLayout(self._actions)
        self.setAlignment(self._actions, _TOP_START)
