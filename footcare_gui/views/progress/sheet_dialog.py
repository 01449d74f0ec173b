"""Asks which time the sheet for a physiotherapist is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.texts import moving
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.small_dialog import SmallDialog

USUAL = "28"


class SheetDialog(SmallDialog):
    """Four lengths of time, and *Save*."""

    save_wanted = Signal(int)
    """For so many days up to today."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "sheet_dialog", moving.sheet_title(), parent)
        self._days = USUAL
        save = Button(live, "save_sheet", moving.save_pdf(), look="main")
        save.setDefault(True)
        save.clicked.connect(self._on_save_clicked)
        parts = (
            Label(live, moving.which_time(), "heading"),
            self._periods(),
            Label(live, self._remark(), "quiet"),
        )
        self._lay_out(parts, (self._cancel("cancel_sheet"), save), gap=4, least_px=500)

    def _periods(self) -> Pills:
        pills = Pills(self._live, "sheet_period", moving.which_time_short())
        pills.offer(
            (
                ("14", moving.weeks(2)),
                ("28", moving.weeks(4)),
                ("91", moving.months(3)),
                ("182", moving.months(6)),
            ),
            USUAL,
        )
        pills.chosen.connect(self._on_period_chosen)
        return pills

    def _remark(self) -> str:
        return moving.sheet_holds()

    def _on_period_chosen(self, days: str) -> None:
        self._days = days

    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_wanted.emit(int(self._days))
