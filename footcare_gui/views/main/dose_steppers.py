"""The two numbers of a dose, each with its steps: how long, and how often in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.dosing import SideDials
from footcare_gui.domain.exercises.dosage import Dosage, SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import library as words
from footcare_gui.texts import own_dose as dose_words
from footcare_gui.texts.lengths import duration
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.stepper import Stepper


class DoseSteppers(QWidget):
    """Shows the numbers of one side, or of both where they are alike, and asks for the next."""

    turned = Signal(str, str)
    """Which number (`work_ms` or `repetitions`) is wanted `less` or `more`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._work = Stepper(live, "work_stepper")
        self._repetitions = Stepper(live, "repetitions_stepper")
        self._flow = FlowLayout(self, gap=live.theme.space(5), line_gap=live.theme.space(3))
        for stepper, which in ((self._work, "work_ms"), (self._repetitions, "repetitions")):
            self._flow.addWidget(stepper)
            stepper.less_wanted.connect(lambda which=which: self.turned.emit(which, "less"))
            stepper.more_wanted.connect(lambda which=which: self.turned.emit(which, "more"))

    @property
    def words_width(self) -> int:
        """What both need in one line."""
        widths = (self._work.sizeHint().width(), self._repetitions.sizeHint().width())
        return sum(widths) + self._live.theme.space(5)

    def hold(self, button: QWidget, is_held: bool) -> None:
        """Have a button at the end of the line, or leave it to somebody else."""
        self._flow.removeWidget(button)
        if is_held:
            self._flow.addWidget(button)
            self._flow.setAlignment(button, Qt.AlignmentFlag.AlignBottom)

    def show_dials(self, dials: SideDials, side: Side, dosage: Dosage, mark: str) -> None:
        """Show the numbers.

        Args:
            dials: Of both sides.
            side: The one that is turned, where they are apart.
            dosage: What they are numbers of.
            mark: What stands beside a number that is not the suggested one.
        """
        mine = dials.of(side)
        work, repetitions = mine.work_ms, mine.repetitions
        term = SideTerm.NONE if dials.apart else dosage.sides
        self._work.show_value(
            _title(words.work_label(dosage), dials, side),
            duration(work.value),
            Number(work.value / 1_000, work.choices[0] / 1_000, work.choices[-1] / 1_000),
            less=work.less is not None,
            more=work.more is not None,
            mark=mark if work.is_own else "",
            limit=words.limit(dosage),
        )
        self._repetitions.show_value(
            _title(dose_words.repetitions(), dials, side),
            words.repetitions(repetitions.value, term),
            Number(repetitions.value, repetitions.choices[0], repetitions.choices[-1]),
            less=repetitions.less is not None,
            more=repetitions.more is not None,
            mark=mark if repetitions.is_own else "",
        )


def _title(what: str, dials: SideDials, side: Side) -> str:
    """What a number is called; with its side, where each has its own."""
    return words.on_side(what, side) if dials.apart else what
