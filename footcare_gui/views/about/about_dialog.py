"""What the app is, where a person's things are, and what it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from footcare_gui.texts import about as words
from footcare_gui.texts import buttons, checks
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from footcare_gui.views.widgets.scrolling import ThinScrollBar

SIZE_PX = (600, 700)

Part = tuple[str, str]
"""Title of a part, and its licence in whole."""


class AboutDialog(ScrolledDialog):
    """Shows all of it in one column.

    Args:
        live: The theme.
        version: Of the app.
        places: The folder of a person's things, and the file of preferences.
        parts: What it is made of.
        parent: The window it belongs to.
    """

    check_wanted = Signal()
    folder_wanted = Signal()

    def __init__(
        self,
        live: LiveTheme,
        version: str,
        places: tuple[str, str],
        parts: Sequence[Part],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._live, self._parts = live, parts
        self.setObjectName("about_dialog")
        self.setWindowTitle(words.title())
        self._column = QVBoxLayout()
        self._list, self._licence = QListWidget(), QPlainTextEdit()
        self._add_what(version)
        self._add_where(*places)
        self._add_parts()
        self._build()
        FocusRing(self, live)

    def _add_what(self, version: str) -> None:
        self._column.addWidget(Label(self._live, words.title(), "title"))
        self._column.addWidget(Label(self._live, words.version(version), "quiet"))
        self._column.addWidget(Label(self._live, words.what_it_is()))
        self._column.addWidget(Label(self._live, words.stays_here()))
        check = Button(self._live, "check_computer", checks.title())
        check.clicked.connect(self.check_wanted)
        self._column.addWidget(check, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_where(self, data: str, settings: str) -> None:
        self._column.addWidget(Label(self._live, words.where_things_are(), "heading"))
        for text in (words.what_you_did(data), words.settings(settings)):
            label = Label(self._live, text)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._column.addWidget(label)
        self._column.addWidget(Label(self._live, words.how_to_take_it_out(), "quiet"))
        folder = Button(self._live, "open_data_folder", words.open_folder())
        folder.clicked.connect(self.folder_wanted)
        self._column.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_parts(self) -> None:
        self._column.addWidget(Label(self._live, words.parts(), "heading"))
        self._list.setObjectName("shipped_parts")
        self._list.setAccessibleName(words.parts())
        self._list.addItems([title for title, _ in self._parts])
        self._list.setSpacing(self._live.theme.space(1))
        self._list.setVerticalScrollBar(ThinScrollBar(self._live, self._list))
        self._list.setMinimumHeight(self._live.theme.px(180))
        self._licence.setObjectName("licence_text")
        self._licence.setReadOnly(True)
        self._licence.setVerticalScrollBar(ThinScrollBar(self._live, self._licence))
        self._licence.setTabChangesFocus(True)
        self._licence.setAccessibleName(words.licence())
        self._licence.setMinimumHeight(self._live.theme.px(220))
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._list.setCurrentRow(0)
        self._column.addWidget(self._list)
        self._column.addWidget(self._licence)

    def _on_row_changed(self, row: int) -> None:
        self._licence.setPlainText(self._parts[row][1] if 0 <= row < len(self._parts) else "")

    def _build(self) -> None:
        space = self._live.theme.space
        content = QWidget()
        content.setObjectName("about_content")
        self._column.setContentsMargins(space(6), space(6), space(6), space(4))
        self._column.setSpacing(space(3))
        content.setLayout(self._column)
        close = Button(self._live, "close_about", buttons.close(), look="main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        answers = Foot((close,), is_trailing=False)
        self._lay_out("about_scroll", content, answers, size_px=SIZE_PX)
