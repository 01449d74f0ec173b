"""How the exercises of the plan stand, as badges for the list."""

from __future__ import annotations

from footcare_gui.domain.today.agenda import Agenda
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.texts import schedule as words
from footcare_gui.views.main.exercise_model import Badge

_LOOKS = {DueKind.NOW: "due", DueKind.DONE: "done"}


def badges_of(agenda: Agenda) -> dict[str, Badge]:
    """A badge for each exercise of the plan, by its id."""
    return {
        state.exercise: Badge(
            words.badge(state), words.spoken(state), _LOOKS.get(state.kind, "later")
        )
        for state in agenda.states
    }
