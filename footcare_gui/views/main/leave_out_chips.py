"""What of today's session may be left out for today: a name each, pressed while it is left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.prospect import TodaysProspect
from footcare_gui.texts import adjusting as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class LeaveOutChips(QWidget):
    """Buttons that stay pressed; a second press has the exercise in again.

    They unfold below the button `opener`, which stands among the wishes, and stay while one is out.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    left_out = Signal(str, bool)
    """An exercise by its id, and whether it is left out."""
    grew = Signal()
    """There is more to press than before."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leave_out_chips")
        self._live = live
        self._has_any = self._has_out = False
        self._chips: dict[str, Button] = {}
        self._flow = FlowLayout(self, gap=live.theme.space(2), line_gap=live.theme.space(2))
        self._flow.addWidget(Label(live, words.leave_out(), "label", wrap=False))
        text, spoken = words.open_leave_out(), words.leave_out()
        self.opener = Button(live, "open_leave_out", text, look="pill", spoken=spoken)
        self.opener.setCheckable(True)
        self.opener.toggled.connect(lambda _is_on: self._unfold())

    def offer(self, library: Library, prospect: TodaysProspect | None) -> None:
        """Show what may be left out of today's session, and what is; `None` where there is none."""
        ids = prospect.can_be_left_out if prospect else ()
        left_out = prospect.left_out if prospect else ()
        names = {id: library.exercises[id].name for id in ids}
        for exercise, name in names.items():
            if exercise not in self._chips:
                self._add(exercise, name)
            self._chips[exercise].set_words(name, words.leave_it_out(name))
        for exercise, chip in self._chips.items():
            chip.setChecked(exercise in left_out)
            set_shown(chip, exercise in names)
        self._has_any, self._has_out = bool(names), bool(left_out)
        self._show_opener()
        self._unfold()

    def _show_opener(self) -> None:
        """It folds nothing away that is left out."""
        if self._has_out:
            self.opener.setChecked(True)
        self.opener.setEnabled(not self._has_out)
        why = words.stands_below() if self._has_out else ""
        self.opener.setToolTip(why or words.leave_out())
        self.opener.setAccessibleDescription(why)
        set_shown(self.opener, self._has_any)

    def _unfold(self) -> None:
        is_open = self._has_out or self.opener.isChecked()
        set_shown(self, self._has_any and is_open)

    def _add(self, exercise: str, name: str) -> None:
        chip = Button(self._live, f"leave_out_{exercise}", name, look="pill")
        chip.setCheckable(True)
        chip.clicked.connect(lambda is_on: self.left_out.emit(exercise, is_on))
        self._chips[exercise] = chip
        self._flow.addWidget(chip)
        self.grew.emit()
