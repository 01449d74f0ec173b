"""What the moving picture shows now, in words, where the steps themselves are out of sight."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class WatchWords(Label):
    """The step of the moment, beside the picture for as long as that moves.

    Args:
        live: The theme.
    """

    def __init__(self, live: LiveTheme) -> None:
        super().__init__(live, look="lead")
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
