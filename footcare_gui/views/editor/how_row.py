"""What each repetition is counted by, in the form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.programmes.fields import How
from footcare_gui.texts import editor_assumed as assumed_words
from footcare_gui.texts import editor_fields as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.showing import set_shown


class HowRow(QWidget):
    """Held, moved or counted; and whether anybody has said so.

    Args:
        live: The theme.
    """

    chosen = Signal(object)
    """A `How`, also one that was chosen before."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self.setObjectName("row_how")
        self._choice = Segmented(live, "field_how", words.label("how"), wraps=True)
        self._choice.offer([(how, words.how(how), how.value, "") for how in How], How.HOLD)
        self._choice.chosen.connect(self.chosen)
        self._note = Label(live, look="quiet")
        self._note.setObjectName("note_how")
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(1))
        column.addWidget(Label(live, words.label("how"), "label"))
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._note)

    def show_how(self, how: How, *, is_assumed: bool) -> None:
        """Show what it is counted by."""
        self._choice.choose(how)
        note = assumed_words.note("how", how) if is_assumed else ""
        self._note.setText(note)
        self._choice.setAccessibleDescription(note)
        set_shown(self._note, bool(note))
