"""What the moving picture shows now, in words, where the steps themselves are out of sight."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class WatchWords(Label):
    """The step of the moment, in the place of the chips for as long as the picture moves.

    Args:
        live: The theme.
        instead_of: The widget that gives way.
    """

    def __init__(self, live: LiveTheme, instead_of: QWidget) -> None:
        super().__init__(live, look="lead")
        self._instead_of = instead_of
        self.setObjectName("watch_words")
        self.hide()

    def follow(self, form: Form | None, number: int, *, has_room: bool) -> None:
        """Say a step; nothing where nothing moves or there is no room beside the picture.

        Args:
            form: What is shown.
            number: Of the step, from 1; 0 while nothing moves.
            has_room: It stands beside the picture.
        """
        says = form is not None and number > 0 and has_room
        if form is not None and number > 0:
            self.setText(f"{number}. {form.words.steps[number - 1]}")
        set_shown(self, says)
        set_shown(self._instead_of, not says)
