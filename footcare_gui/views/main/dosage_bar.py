"""The bar below an exercise: how long, how often in a row, and Start with its true duration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.choices.dosing import SideDials, side_dials_of
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Dose, SessionPlan
from footcare_gui.texts import buttons, clock
from footcare_gui.texts import library as words
from footcare_gui.texts import own_dose as dose_words
from footcare_gui.views.main.dose_steppers import DoseSteppers
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import STEP_PX, Button, StartButton
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.painting import fill_rect
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

if TYPE_CHECKING:
    from footcare_gui.domain.choices.learning import Lesson
    from footcare_gui.views.main.own_dose import OwnDose


class DosageBar(QWidget):
    """Turns the dials of one dosage; what is kept, and for how long, is for others."""

    dose_changed = Signal(object, bool)
    """A `Dose`, and whether it holds from now on (else for today only)."""
    lesson_undone = Signal(object)
    """A `Lesson` that the person does not want."""
    turning = Signal()
    """A number is about to change, and with it perhaps what stands above it."""
    start_wanted = Signal()
    start_in_mind = Signal()
    reshaped = Signal()
    """There are more numbers than before, or fewer: it may need another place."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._dosage: Dosage | None = None
        self._dials: SideDials | None = None
        self._side = Side.LEFT
        self._from_now_on = False
        self._was_apart = False
        self.setObjectName("dosage_bar")
        self._steppers = DoseSteppers(live)
        self._needs = Label(live, look="quiet")
        self._needs.setObjectName("exercise_needs")
        self._start = StartButton(live, "start_exercise")
        self.each_side: Button | None = None
        self._keeps_sides = True
        self._own: OwnDose | None = None
        self._lesson: Lesson | None = None
        self.numbers = QWidget()
        self.numbers.setObjectName("numbers")
        self._tabs, self._number_tabs = TabOrder(self), TabOrder(self.numbers)
        self._outer = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def show_dosage(
        self, dosage: Dosage, dose: Dose, *, from_now_on: bool, lesson: Lesson | None = None
    ) -> None:
        """Show a dosage as a person has turned it; sides taken apart stay so while it is shown.

        Args:
            dosage: What is suggested.
            dose: What differs.
            from_now_on: It does so for good, else for today only.
            lesson: It is proposed less for now, because it was too much.
        """
        dials, before = side_dials_of(dosage, dose), self._dials
        if dosage is not self._dosage or before is None:
            self._side = Side.LEFT
        elif before.apart:
            dials = dials._replace(apart=True)
        self._dosage, self._dials = dosage, dials
        self._from_now_on, self._lesson = from_now_on, lesson
        self._renew()

    def offer_sides(self) -> None:
        """Offer another dose for each side, from now on; nothing that a start has to wait for."""
        if self.each_side is None:
            self.each_side = Button(self._live, "each_side")
            self.each_side.setMinimumHeight(STEP_PX)
            self.each_side.clicked.connect(self._on_each_side_clicked)
            self.keep_sides(True)

    def keep_sides(self, are_kept: bool) -> None:
        """Have the way to another dose for each side beside the numbers, or leave it elsewhere."""
        if self.each_side is not None:
            self._steppers.hold(self.each_side, are_kept)
            self._keeps_sides = are_kept
            self._renew()

    def has_room_for_sides(self, width: int) -> bool:
        """Whether everything stands in one line in a certain width."""
        if self.each_side is None:
            return True
        space, button = self._live.theme.space, self.each_side
        long = button.fontMetrics().horizontalAdvance
        texts = [words.each_side(are_apart=are, is_beside=True) for are in (True, False)]
        asked = button.sizeHint().width() - long(button.text()) + max(map(long, texts))
        go = self._start.minimumSizeHint().width()
        rest = width - go - space(3) - 2 * space(7)
        return rest >= self._steppers.words_width + space(5) + asked

    def show_plan(self, plan: SessionPlan | None, needs: str, name: str) -> None:
        """Show the true duration, or that the exercise is left out for a person who is unsteady.

        Args:
            plan: What Start starts.
            needs: What to fetch.
            name: What it is called, for a screen reader.
        """
        needs = needs if plan is not None else dose_words.needs_steady_feet()
        self._needs.setText(needs)
        set_shown(self._needs, bool(needs))
        self._start.setEnabled(plan is not None)
        if plan is None:
            self._start.set_words(dose_words.left_out())
            return
        time = clock(plan.total_ms)
        self._start.set_words(
            buttons.start_in(time),
            dose_words.start_whole(name, time),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line at the top."""
        painter = QPainter(self)
        fill_rect(painter, QRectF(0, 0, self.width(), 1), self._live.theme.colors.line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Start stands beside the numbers, or below them where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        is_wide = self._is_wide(self.width())
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        is_one_line = is_wide and self._row.indexOf(self.numbers) >= 0
        self._steppers.setMinimumWidth(self._steppers.words_width if is_one_line else 0)

    def full_height(self, width: int) -> int:
        """The height of the bar with its numbers as they are suggested, in a certain width.

        Where each side has its own, what stands above the numbers is counted too.
        """
        space, go = self._live.theme.space, self._start.sizeHint().height()
        go += 0 if self._needs.isHidden() else space(2) + self._needs.sizeHint().height()
        room = width - 2 * space(7)
        numbers, above = self._steppers.heightForWidth(room), 2 * space(4)
        if self._own is not None and self._dials is not None and self._dials.apart:
            above += self._own.full_height(room) + space(3)
        if self._is_wide(width):
            return max(numbers, go) + above
        return numbers + space(4) + go + above

    def keep_numbers(self, are_kept: bool) -> None:
        """Hold the numbers, or leave them to somebody else, who has more room."""
        if are_kept and self._row.indexOf(self.numbers) < 0:
            self._row.insertWidget(0, self.numbers, 1)
        elif not are_kept:
            self._row.removeWidget(self.numbers)
        self._place_own()
        self._arrange()

    def _place_own(self) -> None:
        """Above the numbers, over the whole bar where they are in it."""
        if self._own is None:
            return
        is_in_bar = self._row.indexOf(self.numbers) >= 0
        for column in (self._outer, self._column):
            column.removeWidget(self._own)
        (self._outer if is_in_bar else self._column).insertWidget(0, self._own)
        (self._tabs if is_in_bar else self._number_tabs).renew()

    def _is_wide(self, width: int) -> bool:
        space, start = self._live.theme.space, self._start.minimumSizeHint().width()
        return width >= self._steppers.words_width + space(3) + start + 2 * space(7)

    def _renew(self) -> None:
        if self._dials is None or self._dosage is None:
            return
        mark = dose_words.lower_for_now() if self._lesson else dose_words.yours()
        self._steppers.show_dials(self._dials, self._side, self._dosage, mark)
        self._renew_each_side(self._dials, self._dosage)
        self._arrange()
        self._renew_own(self._dials, self._dosage)
        if self._dials.apart is not self._was_apart:
            self._was_apart = self._dials.apart
            self.reshaped.emit()

    def _renew_each_side(self, dials: SideDials, dosage: Dosage) -> None:
        if self.each_side is not None:
            text = words.each_side(are_apart=dials.apart, is_beside=self._keeps_sides)
            spoken = words.each_side(are_apart=dials.apart, is_beside=False)
            self.each_side.set_words(text, spoken)
            set_shown(self.each_side, dosage.sides.is_sided)

    def _renew_own(self, dials: SideDials, dosage: Dosage) -> None:
        is_wanted = dials.is_own or dials.apart
        if self._own is None and is_wanted:
            from footcare_gui.views.main.own_dose import OwnDose

            self._own = OwnDose(self._live)
            self._own.side_chosen.connect(self._on_side_chosen)
            self._own.term_chosen.connect(self._on_term_chosen)
            self._own.reset_wanted.connect(self._on_reset_wanted)
            self._place_own()
        if self._own is not None:
            holds = self._from_now_on
            self._own.show_dose(dosage, dials, self._side, from_now_on=holds, lesson=self._lesson)
            set_shown(self._own, is_wanted)

    def _turn(self, which: str, direction: str) -> None:
        if self._dials is None:
            return
        dials = self._dials.of(self._side)
        value = getattr(dials.dial(which), direction)
        if value is None:
            return
        self.turning.emit()
        self._dials = self._dials.turned(self._side, dials.turned(which, value))
        self._tell()

    def _tell(self) -> None:
        self._renew()
        if self._dials is not None:
            self.dose_changed.emit(self._dials.dose, self._from_now_on)

    def _on_steppers_reshaped(self) -> None:
        for tabs in (self._tabs, self._number_tabs):
            tabs.renew()
        self.reshaped.emit()

    def _on_each_side_clicked(self) -> None:
        if self._dials is not None:
            before = self._dials
            self._dials = before.taken_apart(not before.apart, self._side)
            if self._dials.dose == before.dose:
                self._renew()
            else:
                self._tell()

    def _on_side_chosen(self, side: Side) -> None:
        self._side = side
        self._renew()

    def _on_term_chosen(self, from_now_on: bool) -> None:
        self._from_now_on = from_now_on
        self._tell()

    def _on_reset_wanted(self) -> None:
        if self._lesson is not None:
            self.lesson_undone.emit(self._lesson)
        elif self._dosage is not None:
            self._dials = side_dials_of(self._dosage, Dose())
            self._tell()
        self._start.setFocus()

    def _connect(self) -> None:
        self._steppers.turned.connect(self._turn)
        self._steppers.reshaped.connect(self._on_steppers_reshaped)
        self._start.clicked.connect(self.start_wanted)
        self._start.in_mind.connect(self.start_in_mind)

    def _build(self) -> None:
        space = self._live.theme.space
        column = self._column = QVBoxLayout(self.numbers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(self._steppers)
        go = QVBoxLayout()
        go.setSpacing(space(2))
        go.addStretch()
        go.addWidget(self._needs)
        go.addWidget(self._start)
        self._start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.setSpacing(space(3))
        self._row.addWidget(self.numbers, 1)
        self._row.addLayout(go)
        self._outer.setContentsMargins(space(7), space(4), space(7), space(4))
        self._outer.setSpacing(space(3))
        self._outer.addLayout(self._row)
        self._needs.setAlignment(Qt.AlignmentFlag.AlignLeading)
