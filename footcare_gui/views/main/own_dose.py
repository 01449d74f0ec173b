"""What stands above the numbers once they are the person's own, or each side has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.choices.dosing import SideDials
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import library as words
from footcare_gui.texts import own_dose as dose_words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.showing import set_shown

if TYPE_CHECKING:
    from footcare_gui.domain.choices.learning import Lesson


class OwnDose(QWidget):
    """Which side is being turned, for how long the numbers hold, and the way back."""

    side_chosen = Signal(object)
    """The `Side` whose numbers are wanted."""
    term_chosen = Signal(object)
    """From now on, or for today only."""
    reset_wanted = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("own_dose")
        self._side = Segmented(live, "dose_side", dose_words.each_side())
        self._side.offer(
            ((Side.LEFT, "", "left", Side.LEFT), (Side.RIGHT, "", "right", Side.RIGHT)), Side.LEFT
        )
        self._term = Segmented(live, "dose_term", dose_words.for_how_long())
        self._term.offer(
            (
                (False, dose_words.today_only(), "today", ""),
                (True, dose_words.from_now_on(), "always", ""),
            ),
            False,
        )
        self._reset = Button(live, "suggested_dose", dose_words.back_to_suggested(), look="plain")
        self._beyond = Label(live, look="quiet")
        self._beyond.setObjectName("beyond_suggestion")
        choices = QWidget()
        flow = FlowLayout(choices, gap=live.theme.space(3), line_gap=live.theme.space(2))
        for widget in (self._side, self._term, self._reset):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(2))
        column.addWidget(choices)
        column.addWidget(self._beyond)
        self._side.chosen.connect(self.side_chosen)
        self._term.chosen.connect(self.term_chosen)
        self._reset.clicked.connect(self.reset_wanted)

    def full_height(self, width: int) -> int:
        """The height of all that can be chosen, in a certain width, whatever is shown of it now."""
        gap, line_gap = self._live.theme.space(3), self._live.theme.space(2)
        hints = [widget.sizeHint() for widget in (self._side, self._term, self._reset)]
        height, used = hints[0].height(), 0
        for hint in hints:
            if used and used + gap + hint.width() > width:
                height, used = height + line_gap + hint.height(), 0
            used += hint.width() + (gap if used else 0)
        return height

    def show_dose(
        self,
        dosage: Dosage,
        dials: SideDials,
        side: Side,
        *,
        from_now_on: bool,
        lesson: Lesson | None = None,
    ) -> None:
        """Show both sides' numbers where they are apart, and for how long own ones hold.

        Args:
            dosage: What they are numbers of.
            dials: The numbers.
            side: The side that is being turned.
            from_now_on: They hold from now on, else for today only.
            lesson: They are lower for now, because it was too much.
        """
        for one in (Side.LEFT, Side.RIGHT):
            dose = dose_words.turned_briefly(dosage, dials.of(one))
            self._side.say(one, dose, words.on_side(dose, one))
        self._side.choose(side)
        set_shown(self._side, dials.apart)
        self._term.choose(from_now_on)
        set_shown(self._term, dials.is_own and lesson is None)
        set_shown(self._reset, dials.is_own)
        self._reset.set_words(_way_back(lesson))
        beyond = _beyond(dials)
        if lesson is not None:
            from footcare_gui.texts.learned import said_here

            beyond = said_here(lesson)
        self._beyond.setText(beyond)
        set_shown(self._beyond, bool(beyond))


def _beyond(dials: SideDials) -> str:
    """What is far more than suggested, on either side: the sets, or else the repetitions."""
    for which in ("sets", "repetitions"):
        both = (dials.left.dial(which), dials.right.dial(which))
        most = max(both, key=lambda dial: dial.value)
        if said := words.beyond_suggestion(most.value, most.suggested):
            return said
    return ""


def _way_back(lesson: Lesson | None) -> str:
    if lesson is None:
        return dose_words.back_to_suggested()
    from footcare_gui.texts.learned import back

    return back(lesson)
