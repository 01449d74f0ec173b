"""The numbers of a dose, each with its steps: how long, how often in a row, in how many sets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.dosing import Dial, Dials, SideDials
from footcare_gui.domain.exercises.dosage import Dosage, SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import library as words
from footcare_gui.texts import own_dose as dose_words
from footcare_gui.texts.lengths import duration
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.stepper import Stepper


class DoseSteppers(QWidget):
    """Shows the numbers of one side, or of both where they are alike, and asks for the next.

    Every exercise has a length and repetitions; the steppers of what only some have are made for
    the first of those.
    """

    turned = Signal(str, str)
    """Which number (its name in `Dose`) is wanted `less` or `more`."""
    reshaped = Signal()
    """There are other numbers than before."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._steppers: dict[str, Stepper] = {}
        self._held: QWidget | None = None
        self._shown: tuple[str, ...] = ("work_ms", "repetitions")
        self._flow = FlowLayout(self, gap=live.theme.space(5), line_gap=live.theme.space(3))
        for which in self._shown:
            self._made(which)

    @property
    def words_width(self) -> int:
        """What all need in one line."""
        widths = [self._steppers[which].sizeHint().width() for which in self._shown]
        return sum(widths) + self._live.theme.space(5) * (len(widths) - 1)

    def hold(self, button: QWidget, is_held: bool) -> None:
        """Have a button at the end of the line, or leave it to somebody else."""
        self._flow.removeWidget(button)
        self._held = button if is_held else None
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
        shown = tuple(_offered(mine, dosage))
        for which in shown:
            dial = mine.dial(which)
            title, value = _words(which, dial, dosage, are_apart=dials.apart)
            unit = 1_000 if which.endswith("_ms") else 1
            numbers = (dial.value, dial.choices[0], dial.choices[-1])
            self._made(which).show_value(
                words.on_side(title, side) if dials.apart else title,
                value,
                Number(*(number / unit for number in numbers)),
                less=dial.less is not None,
                more=dial.more is not None,
                mark=mark if dial.is_own else "",
                limit=_tip(which, mine, dosage),
            )
        for which, stepper in self._steppers.items():
            set_shown(stepper, which in shown)
        if shown != self._shown:
            self._shown = shown
            self.reshaped.emit()

    def _made(self, which: str) -> Stepper:
        if which not in self._steppers:
            name = which.removesuffix("_ms").removesuffix("_percent")
            stepper = self._steppers[which] = Stepper(self._live, f"{name}_stepper")
            stepper.less_wanted.connect(lambda: self.turned.emit(which, "less"))
            stepper.more_wanted.connect(lambda: self.turned.emit(which, "more"))
            self._flow.addWidget(stepper)
            if self._held is not None:
                self.hold(self._held, True)
        return self._steppers[which]


def _offered(dials: Dials, dosage: Dosage) -> Iterator[str]:
    """The numbers that mean something: a tempo has no length, and a list no single number."""
    sets = dosage.sets
    if not (dosage.is_counted or sets.work_ms):
        yield "work_ms"
    if not sets.repetitions:
        yield "repetitions"
    for which in ("sets", "set_rest_ms", "tempo_percent"):
        if len(dials.dial(which).choices) > 1:
            yield which


def _words(which: str, dial: Dial, dosage: Dosage, *, are_apart: bool) -> tuple[str, str]:
    """What a number is called, and what it is."""
    if which == "work_ms":
        return words.work_label(dosage), duration(dial.value)
    if which == "repetitions":
        term = SideTerm.NONE if are_apart else dosage.sides
        return dose_words.repetitions(), words.repetitions(dial.value, term)
    if which == "sets":
        return dose_words.sets(), str(dial.value)
    if which == "set_rest_ms":
        return dose_words.set_rest(), duration(dial.value)
    return dose_words.pace(), dose_words.times_as_fast(dial.value)


def _tip(which: str, dials: Dials, dosage: Dosage) -> str:
    """Why a length ends where it ends; what a pace makes of the tempo."""
    if which == "work_ms":
        return words.limit(dosage)
    if which != "tempo_percent" or dosage.ours.tempo is None:
        return ""
    from footcare_gui.texts.sets import tempo

    return tempo(dosage.ours.tempo.at(dials.tempo_percent.value))
