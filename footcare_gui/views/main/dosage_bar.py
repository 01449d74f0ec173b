"""The bar below an exercise: how long, how often in a row, and Start with its true duration."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.dosing import Dials, dials_of
from footcare_gui.domain.exercise import Dosage
from footcare_gui.domain.plan import Dose, SessionPlan
from footcare_gui.texts import clock
from footcare_gui.texts import library as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.tab_order import order_tabs


class OwnDose(QWidget):
    """Stands above the numbers once they are the person's own: for how long, and the way back."""

    term_chosen = Signal(object)
    """From now on, or for today only."""
    reset_wanted = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_dose")
        self._term = Segmented(live, "dose_term", self.tr("This dose is for"))
        self._term.offer(
            (
                (False, self.tr("Today only"), "today", ""),
                (True, self.tr("From now on"), "always", ""),
            ),
            False,
        )
        reset = Button(live, "suggested_dose", self.tr("Back to suggested"), look="plain")
        self._beyond = Label(live, look="quiet")
        self._beyond.setObjectName("beyond_suggestion")
        choices = QWidget()
        flow = FlowLayout(choices, gap=live.theme.space(3), line_gap=live.theme.space(2))
        flow.addWidget(self._term)
        flow.addWidget(reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(2))
        column.addWidget(choices)
        column.addWidget(self._beyond)
        self._term.chosen.connect(self.term_chosen)
        reset.clicked.connect(self.reset_wanted)

    def show_term(self, *, from_now_on: bool, beyond: str) -> None:
        """Show for how long the dose holds, and a line where it is far beyond the suggestion."""
        self._term.choose(from_now_on)
        self._beyond.setText(beyond)
        set_shown(self._beyond, bool(beyond))


class DosageBar(QWidget):
    """Turns the dials of one dosage; what is kept, and for how long, is for others."""

    dose_changed = Signal(object, bool)
    """A `Dose`, and whether it holds from now on (else for today only)."""
    start_wanted = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._dosage: Dosage | None = None
        self._dials: Dials | None = None
        self._from_now_on = False
        self.setObjectName("dosage_bar")
        self._work = Stepper(live, "work_stepper")
        self._repetitions = Stepper(live, "repetitions_stepper")
        self._needs = Label(live, look="quiet")
        self._needs.setObjectName("exercise_needs")
        self._start = Button(live, "start_exercise", look="main", icon="play")
        self._own: OwnDose | None = None
        self.numbers, self._steppers = QWidget(), QWidget()
        self.numbers.setObjectName("numbers")
        self._outer = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def show_dosage(self, dosage: Dosage, dose: Dose, *, from_now_on: bool) -> None:
        """Show a dosage as a person has turned it."""
        self._dosage = dosage
        self._dials = dials_of(dosage, dose)
        self._from_now_on = from_now_on
        self._renew()

    def show_plan(self, plan: SessionPlan | None, needs: str, name: str) -> None:
        """Show the true duration, or that the exercise is left out for a person who is unsteady.

        Args:
            plan: What Start starts.
            needs: What to fetch.
            name: What it is called, for a screen reader.
        """
        self._needs.setText(needs)
        self._start.setEnabled(plan is not None)
        if plan is None:
            self._start.say(self.tr("Left out"))
            self._needs.setText(
                self.tr("It needs steady feet. You can change that in Preferences.")
            )
            return
        time = clock(plan.total_ms)
        self._start.say(
            self.tr("Start · {time}").format(time=time),
            self.tr("Start {name}, {time}").format(name=name, time=time),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line at the top."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._live.theme.colors.line)
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
        self._steppers.setMinimumWidth(self._steppers_width() if is_one_line else 0)

    def full_height(self, width: int) -> int:
        """The height of the bar with its numbers as they are suggested, in a certain width."""
        space, go = self._live.theme.space, self._start.sizeHint().height()
        go += space(2) + self._needs.sizeHint().height()
        room = width - 2 * space(7)
        numbers = self._steppers.heightForWidth(room)
        if self._is_wide(width):
            return max(numbers, go) + 2 * space(4)
        return numbers + space(4) + go + 2 * space(4)

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
        order_tabs(self if is_in_bar else self.numbers)

    def _is_wide(self, width: int) -> bool:
        space, start = self._live.theme.space, self._start.minimumSizeHint().width()
        return width >= self._steppers_width() + space(3) + start + 2 * space(7)

    def _steppers_width(self) -> int:
        widths = (self._work.sizeHint().width(), self._repetitions.sizeHint().width())
        return sum(widths) + self._live.theme.space(5)

    def _renew(self) -> None:
        if self._dials is None or self._dosage is None:
            return
        work, repetitions = self._dials.work_ms, self._dials.repetitions
        yours, limit = self.tr("yours"), words.limit(self._dosage)
        self._work.show_value(
            words.work_label(self._dosage),
            words.duration(work.value),
            less=work.less is not None,
            more=work.more is not None,
            mark=yours if work.is_own else "",
            limit=limit,
        )
        self._repetitions.show_value(
            self.tr("Repetitions"),
            words.repetitions(repetitions.value, self._dosage.sides),
            less=repetitions.less is not None,
            more=repetitions.more is not None,
            mark=yours if repetitions.is_own else "",
        )
        self._arrange()
        if self._own is None and self._dials.is_own:
            self._own = OwnDose(self._live)
            self._own.term_chosen.connect(self._on_term_chosen)
            self._own.reset_wanted.connect(self._on_reset_wanted)
            self._place_own()
        if self._own is not None:
            beyond = words.beyond_suggestion(repetitions.value, repetitions.suggested)
            self._own.show_term(from_now_on=self._from_now_on, beyond=beyond)
            set_shown(self._own, self._dials.is_own)

    def _turn(self, which: str, direction: str) -> None:
        if self._dials is None:
            return
        value = getattr(getattr(self._dials, which), direction)
        if value is None:
            return
        turned = {
            "work_ms": self._dials.with_work_ms,
            "repetitions": self._dials.with_repetitions,
        }[which](value)
        self._dials = turned
        self._tell()

    def _tell(self) -> None:
        self._renew()
        if self._dials is not None:
            self.dose_changed.emit(self._dials.dose, self._from_now_on)

    def _on_term_chosen(self, from_now_on: bool) -> None:
        self._from_now_on = from_now_on
        self._tell()

    def _on_reset_wanted(self) -> None:
        if self._dosage is not None:
            self._dials = dials_of(self._dosage, Dose())
            self._tell()
            self._start.setFocus()

    def _connect(self) -> None:
        for stepper, which in ((self._work, "work_ms"), (self._repetitions, "repetitions")):
            stepper.less_wanted.connect(lambda which=which: self._turn(which, "less"))
            stepper.more_wanted.connect(lambda which=which: self._turn(which, "more"))
        self._start.clicked.connect(self.start_wanted)

    def _build(self) -> None:
        space = self._live.theme.space
        flow = FlowLayout(self._steppers, gap=space(5), line_gap=space(3))
        flow.addWidget(self._work)
        flow.addWidget(self._repetitions)
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
