"""The head of the progress page: the tabs, and what can be taken along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import buttons, choosing, main_menu, moving, safety
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.menu import Menu
from footcare_gui.views.widgets.page_tabs import Page, PageTabs


class ProgressHead(QWidget):
    """Name and tabs at the start, the ways out at the end; in lines where it is narrow."""

    sheet_wanted = Signal()
    """The sheet for a physiotherapist."""
    calendar_wanted = Signal()
    """My plan as a calendar file."""
    leaflet_wanted = Signal()
    """All exercises, to print."""
    export_wanted = Signal()
    """Everything as one file."""
    import_wanted = Signal()
    """Everything from such a file."""
    full_screen_left = Signal()
    """Back to a window with a title."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("progress_head")
        self.tabs = PageTabs(live, Page.PROGRESS)
        self.when_to_stop = Button(
            live, "progress_when_to_stop", safety.title(), look="plain", icon="warn"
        )
        self._sheet = Button(live, "physio_sheet", moving.sheet_button())
        self._print = self._offer("print", moving.print_exercises(), main_menu.print_exercises())
        self._export = Button(live, "export", moving.export())
        self._import = self._offer("import", moving.import_file(), moving.import_means())
        self.menu = Button(
            live, "progress_menu", look="plain", icon="menu", spoken=choosing.menu(), icon_size=24
        )
        self._leave = Button(
            live,
            "progress_leave_full_screen",
            look="plain",
            icon="windowed",
            spoken=buttons.leave_full_screen(),
            icon_size=24,
        )
        self._leave.hide()
        self._leave.clicked.connect(self.full_screen_left)
        self._build(live)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._print.clicked.connect(self.leaflet_wanted)
        self._export.clicked.connect(self._on_export_clicked)
        self._import.clicked.connect(self.import_wanted)

    def offer_sheet(self, is_offered: bool) -> None:
        """Whether there is anything to put on a sheet."""
        self._sheet.setVisible(is_offered)

    def show_full_screen(self, is_full: bool) -> None:
        """Offer the way back, for which a full screen has no title bar."""
        self._leave.setVisible(is_full)

    def _on_export_clicked(self) -> None:
        menu = Menu(self._live, "export_menu", self)
        menu.offer(moving.calendar_choice(), self.calendar_wanted.emit)
        menu.offer(moving.everything_choice(), self.export_wanted.emit)
        menu.open_below(self._export)

    def _offer(self, name: str, text: str, means: str) -> Button:
        button = Button(self._live, name, text)
        button.setToolTip(means)
        button.setAccessibleDescription(means)
        return button

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        start = QWidget(self)
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(5))
        row.addWidget(Label(live, "Footcare", "heading", wrap=False))
        row.addWidget(self.tabs)
        flow = FlowLayout(self, gap=space(3), line_gap=space(2), rest="after_first")
        out = QWidget(self)
        together = FlowLayout(out, gap=space(3), line_gap=space(2))
        for button in (self._sheet, self._print, self._export, self._import, self.menu):
            together.addWidget(button)
        together.addWidget(self._leave)
        for widget in (start, self.when_to_stop, out):
            flow.addWidget(widget)
