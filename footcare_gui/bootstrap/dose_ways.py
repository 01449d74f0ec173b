"""Each dose that was turned on an exercise's page can be turned back, the last one first."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from footcare_gui.bootstrap.ways_back import WaysBack
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.session.plan import Dose
from footcare_gui.texts.exercises import known_name
from footcare_gui.texts.own_dose import as_before
from footcare_gui.views.main.main_window import MainWindow

if TYPE_CHECKING:
    from footcare_gui.domain.choices.choices import Choices, DoseKey

MOST = 100
"""So many turns can be taken back."""


class DoseWays:
    """Remembers what each dose was before it was turned.

    Args:
        window: Where doses are turned.
        choices: What keeps them.
        back: Where a way back is offered.
    """

    def __init__(self, window: MainWindow, choices: ChoicesController, back: WaysBack) -> None:
        self._window, self._choices, self._back = window, choices, back
        self._places: deque[str] = deque()
        self._turns = 0
        window.detail.dose_turned.connect(self._on_turned)

    def _on_turned(self, key: DoseKey, before: Choices) -> None:
        if key in before.lessons:  # what was too much lately has a way back of its own
            return
        self._turns += 1
        place = f"dose {self._turns}"
        self._places.append(place)
        self._back.offer(place, partial(self._turn_back, key, before))
        if len(self._places) > MOST:
            self._back.withdraw(self._places.popleft())

    def _turn_back(self, key: DoseKey, before: Choices) -> None:
        """As it was before, for good and for today; said where it cannot be seen."""
        if key[0] not in self._choices.library.exercises:
            return
        kept = before.preferences.doses.get(key, Dose())
        self._choices.set_dose(key, kept, from_now_on=True)
        self._choices.settle_doses()
        today = before.today_only.get(key)
        if today is not None:
            self._choices.set_dose(key, today, from_now_on=False)
        detail = self._window.detail
        if not detail.isVisible() or detail.exercise_id != key[0]:
            self._back.tell(as_before(known_name(self._choices.library, key[0])))
