"""One field of the form: what it is called, what stands in it, what is wrong with that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from footcare_gui.domain.programmes.fields import COMMA, Field, Kind
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_fields as field_words
from footcare_gui.views.editor.text_box import TextBox
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets import field as line
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Chip, Label
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.switch import Switch

Said = Sequence[tuple[str, str]]
"""What can be chosen as it is written, and what it is called."""


class FieldRow(QWidget):
    """Shows one field and tells what is typed into it.

    Args:
        live: The theme.
        field: Which.
        said: What its choices are called.
    """

    typed = Signal(str)
    reset_wanted = Signal()
    """What the copied exercise says is wanted again."""

    def __init__(self, live: LiveTheme, field: Field, said: Said = ()) -> None:
        super().__init__()
        self._live, self.field = live, field
        self._title = field_words.label(field.id)
        self._label = Label(live, self._title, "label")
        self._room = 0
        self.setObjectName(f"row_{field.id}")
        self._mark = Chip(live, words.yours(), "tag")
        back = words.back_to_original_of(self._title)
        self._reset = Button(live, f"reset_{field.id}", look="plain", icon="undo", spoken=back)
        self._yours = QWidget()
        self.is_yours = False
        """It differs from the exercise that was copied."""
        self._fault = Label(live, look="quiet")
        self._fault.setObjectName(f"fault_{field.id}")
        self._note = Label(live, look="quiet")
        self._note.setObjectName(f"note_{field.id}")
        self._line: QLineEdit | None = None
        self._box: TextBox | None = None
        self._choice: Segmented | None = None
        self._switch: Switch | None = None
        self._some: dict[str, Button] = {}
        self.editor = self._make(said)
        self._build()

    def show_value(self, text: str, *, is_new: bool = False) -> None:
        """Show what is written; while somebody types here, what they type stays.

        Args:
            text: What.
            is_new: Another exercise is shown.
        """
        if self._line is not None and (is_new or not self._line.hasFocus()):
            if text != self._line.text():
                self._line.setText(text)
        elif self._box is not None and (is_new or not self._box.lines.hasFocus()):
            self._box.show_text(text)
        elif self._choice is not None:
            self._choice.choose(text)
        elif self._switch is not None:
            self._switch.blockSignals(True)
            self._switch.setChecked(text in ("yes", "true"))
            self._switch.blockSignals(False)
            self._switch.update()
        for value, button in self._some.items():
            button.setChecked(value in text.split(COMMA))

    def show_fault(self, fault: FaultAt | None) -> None:
        """Say what is wrong, or nothing."""
        text = field_words.fault(fault) if fault is not None else ""
        self._fault.setText(text if fault is None or fault.is_missing else f"⚠ {text}")
        self.editor.setAccessibleDescription(text)
        set_shown(self._fault, bool(text))

    def show_note(self, text: str) -> None:
        """Say of what stands here where it comes from; nothing where the person put it here."""
        self._note.setText(text)
        if self._fault.isHidden():
            self.editor.setAccessibleDescription(text)
        set_shown(self._note, bool(text))

    def show_mark(self, is_yours: bool) -> None:
        """Whether it differs from the exercise that was copied."""
        self.is_yours = is_yours
        set_shown(self._yours, is_yours)

    def title_height(self, width: int) -> int:
        """How high its title is in so many pixels."""
        return self._label.heightForWidth(width)

    def set_room(self, width: int, title_height: int) -> None:
        """Be so wide, with a title of that height: the end of it stands at the box."""
        if (self._room, self._label.minimumHeight()) != (width, title_height):
            self._room = width
            self._label.setMinimumHeight(title_height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as there is room for it."""
        hint = super().sizeHint()
        return QSize(self._room, hint.height()) if self._room else hint

    def take_focus(self) -> None:
        """Give it the keyboard."""
        if self._choice is not None:
            self._choice.take_focus()
        elif self._some:
            next(iter(self._some.values())).setFocus()
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, said: Said) -> QWidget:
        live, field = self._live, self.field
        if field.kind is Kind.CHOICE:
            self._choice = Segmented(live, f"field_{field.id}", self._title, wraps=True)
            self._choice.offer([(value, text, value or "none", "") for value, text in said], "")
            self._choice.chosen.connect(lambda value: self.typed.emit(str(value)))
            return self._choice
        if field.kind is Kind.YES:
            self._switch = Switch(live, f"field_{field.id}", self._title)
            self._switch.toggled.connect(lambda is_on: self.typed.emit("yes" if is_on else ""))
            return self._switch
        if field.kind is Kind.LINES:
            self._box = TextBox(live, f"field_{field.id}", self._title)
            self._box.typed.connect(self.typed)
            self._box.set_hint(field_words.hint(field.id))
            return self._box.lines
        if field.kind is Kind.SOME:
            return self._make_some(said)
        self._line = line.Field(live, f"field_{field.id}", self._title)
        self._line.setPlaceholderText(field_words.hint(field.id))
        self._line.textEdited.connect(self.typed)
        return self._line

    def _make_some(self, said: Said) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"field_{self.field.id}")
        holder.setProperty("spoken_as", "group")
        holder.setAccessibleName(self._title)
        space = self._live.theme.space
        flow = FlowLayout(holder, gap=space(2), line_gap=space(2))
        for value, text in said:
            button = Button(self._live, f"field_{self.field.id}_{value}", text, look="pill")
            button.setCheckable(True)
            button.clicked.connect(self._on_some_clicked)
            self._some[value] = button
            flow.addWidget(button)
        return holder

    def _on_some_clicked(self) -> None:
        chosen = (value for value, button in self._some.items() if button.isChecked())
        self.typed.emit(COMMA.join(chosen))

    def _build(self) -> None:
        space = self._live.theme.space
        self._reset.clicked.connect(self.reset_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        row = QHBoxLayout(self._yours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(1))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._reset)
        row.addStretch()
        self._label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        if self._switch is None:
            column.addWidget(self._label)
        if self._choice is not None:
            column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(self._box or self.editor)
        for part in (self._fault, self._note, self._yours):
            column.addWidget(part)
            part.hide()
