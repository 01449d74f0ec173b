"""The form in which an exercise is edited: a sentence on top, then field by field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.editing import Editing
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.programmes import fields as known
from footcare_gui.domain.programmes.beginning import AS_WRITTEN, not_understood
from footcare_gui.domain.programmes.fields import BY_ID, Field, How
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.domain.programmes.sentence import LONGEST, tidied
from footcare_gui.domain.programmes.steps import (
    StepWritten,
    steps_of,
    with_step,
    with_step_moved,
    without_step,
)
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_assumed as assumed_words
from footcare_gui.texts import editor_fields as field_words
from footcare_gui.texts.dates import weekday
from footcare_gui.texts.exercises import posture
from footcare_gui.views.editor.copied import Copied
from footcare_gui.views.editor.field_row import FieldRow, Said
from footcare_gui.views.editor.how_row import HowRow
from footcare_gui.views.editor.short_fields import SHORT, ShortFields
from footcare_gui.views.editor.steps_form import PictureOf, StepsForm
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.field import Field as LineField
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.switch import Switch
from footcare_gui.views.widgets.tab_order import reached

OF_HOW = {
    "hold": (How.HOLD,),
    "move": (How.MOVE,),
    "up": (How.COUNT,),
    "held": (How.COUNT,),
    "down": (How.COUNT,),
}
"""Fields that are there for some ways of counting only."""
NOTED = {"posture": "posture", "sides": "sides", "needs_balance": "balance"}
"""Fields beside which it stands that nobody has said what is in them: the part that is assumed."""


class EditorForm(QWidget):
    """Shows what is written, and tells the controller what is typed.

    Args:
        live: The theme.
        controller: What is edited.
        picture_of: Gives the pictures of steps.
    """

    picture_wanted = Signal(int)
    """The picture of a step is to be chosen; places count from 0."""
    picture_dropped = Signal(int, object)
    """Something was dropped on the picture of a step."""

    def __init__(
        self, live: LiveTheme, controller: EditorController, picture_of: PictureOf
    ) -> None:
        super().__init__()
        self._live, self._controller = live, controller
        self.setObjectName("editor_form")
        self._headings: list[QWidget] = []
        self._rows: dict[str, FieldRow] = {}
        self._more: dict[str, tuple[Button, QWidget]] = {}
        self.sentence = LineField(live, "sentence", words.sentence())
        self.sentence.setPlaceholderText(words.sentence_example())
        self.sentence.setMaxLength(LONGEST)
        self._understood = Label(live, look="quiet")
        self._understood.setObjectName("understood")
        self._how = HowRow(live)
        self.steps = StepsForm(live, picture_of)
        self._copied = Copied(live)
        self._plan = Switch(live, "add_to_plan", words.add_to_plan())
        self._plan.setChecked(True)
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()

    def show_editing(self, editing: Editing, *, is_new: bool = False) -> None:
        """Show what is written now.

        Args:
            editing: What is edited.
            is_new: Another exercise than before.
        """
        written, how = editing.written, known.how_of(editing.written)
        as_written = text_at(written, AS_WRITTEN)
        if tidied(self.sentence.text()) != as_written:
            self.sentence.setText(as_written)
        for id, row in self._rows.items():
            value = known.shown(written, row.field)
            row.show_value(value, is_new=is_new)
            is_in_place = id not in OF_HOW or how in OF_HOW[id]
            if id in known.OF_SIDES:
                is_in_place = bool(value) or known.is_sided(written)
            set_shown(row, is_in_place)
            row.show_mark(self._is_yours(editing, row.field))
        self._how.show_how(how, is_assumed="how" in editing.assumed)
        is_copy = bool(editing.origin)
        origin = known.shown(editing.origin, BY_ID["name"]) if is_copy else ""
        differs = any(row.is_yours for row in self._rows.values())
        self._copied.show_origin(origin, differs=differs)
        self.steps.show_steps(steps_of(written), is_new=is_new)
        self._show_faults(editing.reading.faults)
        for id, part in NOTED.items():
            is_off = part == "balance" and not known.shown(written, BY_ID[id])
            is_assumed = part in editing.assumed and not is_off
            self._rows[id].show_note(assumed_words.note(id, how) if is_assumed else "")
        self._show_understood(editing)
        if is_new:
            self._plan.setChecked(True)
            set_shown(self._plan, editing.is_new or editing.kept.is_draft)
            self._open_what_is_used(editing)

    @property
    def wants_plan(self) -> bool:
        """Whether what is kept for the first time is to be due."""
        return self._plan.isChecked()

    def go_on(self) -> QWidget:
        """Have the keyboard below the next heading, after the last at the sentence; where it is."""
        stops = [one for one in reached(self) if one.isVisible() and one.isEnabled()]
        firsts = [
            next((stop for stop in stops if self._y(stop) > self._y(heading)), self.sentence)
            for heading in self._headings
        ]
        held = self.window().focusWidget()
        at = self._y(held) if held is not None and self.isAncestorOf(held) else 0
        wanted = next((one for one in firsts if self._y(one) > at), self.sentence)
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        return wanted

    def _y(self, part: QWidget) -> int:
        return part.mapTo(self, QPoint()).y()

    def take_focus(self) -> None:
        """Begin at the sentence."""
        self.sentence.setFocus()

    def _is_yours(self, editing: Editing, field: Field) -> bool:
        if not editing.origin or field.id == "name":
            return False
        return known.shown(editing.written, field) != known.shown(editing.origin, field)

    def _show_faults(self, faults: Sequence[FaultAt]) -> None:
        at_field = {f.field.id: f for f in reversed(faults) if f.field is not None}
        for id, row in self._rows.items():
            row.show_fault(at_field.get(id))
        self.steps.show_faults(faults)

    def _show_understood(self, editing: Editing) -> None:
        left = not_understood(editing.written, words.not_understood_mark())
        is_used = bool(self.sentence.text().strip())
        text = words.not_understood(" · ".join(left)) if left else words.understood()
        self._understood.setText(text if is_used or left else "")
        set_shown(self._understood, is_used or bool(left))

    def _open_what_is_used(self, editing: Editing) -> None:
        for name, specs in (("dose", known.DOSE_MORE), ("more", known.MORE)):
            self._open_more(name, is_open=_is_any_used(editing, specs))

    def _open_more(self, name: str, *, is_open: bool) -> None:
        button, holder = self._more[name]
        set_shown(holder, is_open)
        button.setChecked(is_open)
        button.set_words(field_words.more_of(name, is_open=is_open))
        button.set_icon("up" if is_open else "down")

    def _on_sentence_edited(self, text: str) -> None:
        self._controller.fill_from(text)
        if _is_any_used(self._controller.value, known.DOSE_MORE):
            self._open_more("dose", is_open=True)

    def _on_reset_wanted(self, field: Field) -> None:
        origin = self._controller.value.origin
        self._controller.fill(field, known.shown(origin, field))

    def _on_step_changed(self, place: int, step: StepWritten) -> None:
        self._controller.write(with_step(self._controller.value.written, place, step))

    def _on_step_moved(self, place: int, by: int) -> None:
        self._controller.write(with_step_moved(self._controller.value.written, place, by))

    def _on_step_removed(self, place: int) -> None:
        self._controller.write(without_step(self._controller.value.written, place))

    def _on_how_chosen(self, how: How) -> None:
        written = known.with_how(self._controller.value.written, how)
        self._controller.write(written, says="how")

    def _connect(self) -> None:
        self._copied.reset_wanted.connect(self._controller.back_to_original)
        self.sentence.textEdited.connect(self._on_sentence_edited)
        self._how.chosen.connect(self._on_how_chosen)
        self.steps.changed.connect(self._on_step_changed)
        self.steps.moved.connect(self._on_step_moved)
        self.steps.removed.connect(self._on_step_removed)
        self.steps.picture_wanted.connect(self.picture_wanted)
        self.steps.picture_dropped.connect(self.picture_dropped)

    def _build(self) -> None:
        space = self._live.theme.space
        self._column.setContentsMargins(space(6), space(2), space(6), space(6))
        self._column.setSpacing(space(3))
        self._column.addWidget(self._copied)
        self._column.addWidget(Label(self._live, words.sentence(), "label"))
        self._column.addWidget(self.sentence)
        self._column.addWidget(self._understood)
        self._understood.hide()
        self._add_section("about", known.ABOUT)
        self._add_heading("dose")
        self._column.addWidget(self._how)
        self._add_rows(self._column, known.DOSE)
        self._add_more("dose", known.DOSE_MORE)
        self._add_section("days", known.DAYS)
        self._column.addWidget(self._plan)
        self._add_heading("steps")
        self._column.addWidget(self.steps)
        self._add_section("needs", known.NEEDS)
        self._add_more("more", known.MORE)
        self._column.addStretch(1)

    def _add_heading(self, name: str) -> None:
        self._column.addSpacing(self._live.theme.space(4))
        heading = Label(self._live, field_words.section(name), "heading")
        self._headings.append(heading)
        self._column.addWidget(heading)

    def _add_section(self, name: str, specs: Sequence[Field]) -> None:
        self._add_heading(name)
        self._add_rows(self._column, specs)

    def _add_more(self, name: str, specs: Sequence[Field]) -> None:
        button = Button(self._live, f"more_{name}", look="plain", icon="down")
        button.setCheckable(True)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._live.theme.space(3))
        self._add_rows(inside, specs)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(holder)
        self._more[name] = button, holder
        button.clicked.connect(lambda is_on: self._open_more(name, is_open=is_on))
        self._open_more(name, is_open=False)

    def _add_rows(self, column: QVBoxLayout, specs: Sequence[Field]) -> None:
        """Short fields stand side by side, all others below one another."""
        short: ShortFields | None = None
        for field in specs:
            row = self._row(field)
            if field.id not in SHORT:
                short = None
                column.addWidget(row)
                continue
            if short is None:
                short = ShortFields(self._live)
                column.addWidget(short)
            short.add(row)

    def _row(self, field: Field) -> FieldRow:
        row = FieldRow(self._live, field, _said(field))
        row.typed.connect(lambda text: self._controller.fill(field, text))
        row.reset_wanted.connect(lambda: self._on_reset_wanted(field))
        self._rows[field.id] = row
        return row


def _said(field: Field) -> Said:
    """What the choices of a field are called."""
    if field is BY_ID["posture"]:
        return [(value, posture(Posture(value))) for value in field.choices]
    if field is BY_ID["sides"]:
        return [(term.value if term.is_sided else "", field_words.side(term)) for term in SideTerm]
    if field is BY_ID["days"]:
        return [(day, weekday(number, short=False)) for number, day in enumerate(known.WEEKDAYS)]
    return ()


def _is_any_used(editing: Editing, specs: Sequence[Field]) -> bool:
    return any(known.shown(editing.written, field) for field in specs)
