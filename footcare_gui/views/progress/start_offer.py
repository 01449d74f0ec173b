"""What Start would start, on the progress page as on today's card."""

from __future__ import annotations

from PySide6.QtCore import QObject

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.texts.today_card import chosen_face
from footcare_gui.views.progress.progress_page import ProgressPage


class StartOffer(QObject):
    """Follows what is chosen, and starts it from the page.

    Args:
        page: Where it is offered.
        choices: What is chosen.
    """

    def __init__(self, page: ProgressPage, choices: ChoicesController) -> None:
        super().__init__(page)
        self._page, self._choices = page, choices
        for told in (choices.changed, choices.agenda_changed, choices.library_changed):
            told.connect(self.renew)
        page.start_wanted.connect(choices.start_chosen)

    def renew(self) -> None:
        """Show what would be started now."""
        choices = self._choices
        face = chosen_face(choices.library, choices.value, choices.agenda, choices.today)
        self._page.set_start(face.start, face.spoken)
