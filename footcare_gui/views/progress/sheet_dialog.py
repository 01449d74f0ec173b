"""Asks which time the sheet for a physiotherapist is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills

USUAL = "28"


class SheetDialog(Dialog):
    """Four lengths of time, and *Save*."""

    save_wanted = Signal(int)
    """For so many days up to today."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        space = live.theme.space
        self.setObjectName("sheet_dialog")
        self.setWindowTitle(self.tr("Sheet for my physiotherapist"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._days = USUAL
        pills = Pills(live, "sheet_period", self.tr("Which time?"))
        pills.offer(
            (
                ("14", self.tr("2 weeks")),
                ("28", self.tr("4 weeks")),
                ("91", self.tr("3 months")),
                ("182", self.tr("6 months")),
            ),
            USUAL,
        )
        pills.chosen.connect(self._on_period_chosen)
        save = Button(live, "save_sheet", self.tr("Save as PDF…"), look="main")
        cancel = Button(live, "cancel_sheet", self.tr("Cancel"), look="plain")
        save.setDefault(True)
        save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(4))
        column.addWidget(Label(live, self.tr("Which time is it about?"), "heading"))
        column.addWidget(pills)
        column.addWidget(
            Label(
                live,
                self.tr(
                    "One page: what you did, seconds on each side, how it felt, and your notes. "
                    "It stays on this computer until you hand it on."
                ),
                "quiet",
            )
        )
        column.addLayout(row)
        self.setMinimumWidth(live.theme.px(500))
        FocusRing(self, live)

    def _on_period_chosen(self, days: str) -> None:
        self._days = days

    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_wanted.emit(int(self._days))
