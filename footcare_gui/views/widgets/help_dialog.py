"""The short help: what to do, the keys, when to stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from footcare_gui.texts import buttons, safety
from footcare_gui.texts import help as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog

WIDTH, HEIGHT = 560, 720
SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down)


class HelpDialog(ScrolledDialog):
    """Scrolls where the screen is small; *Close* is always there.

    Args:
        live: The theme.
        parent: The window it belongs to.
        is_writing: The keys of the editor stand first.
    """

    guide_wanted = Signal()
    offers_help = False

    def __init__(
        self, live: LiveTheme, parent: QWidget | None = None, *, is_writing: bool = False
    ) -> None:
        super().__init__(live, parent)
        self._live, self._is_writing = live, is_writing
        self.setObjectName("help_dialog")
        self.setWindowTitle(words.title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout()
        self._fill()
        self._build()
        FocusRing(self, live)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keyboard is on *Close*; its arrow and page keys scroll."""
        if not isinstance(event, QKeyEvent) or event.key() not in SCROLLING:
            return False
        if event.type() is QEvent.Type.KeyPress:
            QCoreApplication.sendEvent(self._scroll.verticalScrollBar(), event)
        return True

    def _fill(self) -> None:
        live, column, space = self._live, self._column, self._live.theme.space
        column.setContentsMargins(space(6), space(6), space(6), space(4))
        column.setSpacing(space(2))
        if self._is_writing:
            self._add_keys(words.editor_keys_heading(), words.editor_keys())
        column.addWidget(Label(live, words.title(), "heading"))
        for number, line in enumerate(words.what_to_do(), start=1):
            column.addWidget(Label(live, f"{number}. {line}"))
        column.addSpacing(space(3))
        column.addWidget(Label(live, safety.title(), "heading"))
        column.addWidget(Label(live, safety.when_to_stop()))
        column.addWidget(Label(live, safety.when_to_call(), "strong"))
        column.addWidget(Label(live, safety.when_to_pause_for_today()))
        column.addSpacing(space(3))
        self._add_keys(words.keys_heading(), words.known_keys())
        if not self._is_writing:
            self._add_keys(words.editor_keys_heading(), words.editor_keys())
        column.addStretch()

    def _add_keys(self, heading: str, keys: Sequence[tuple[str, str]]) -> None:
        self._column.addWidget(Label(self._live, heading, "heading"))
        self._column.addLayout(self._keys(keys))
        self._column.addSpacing(self._live.theme.space(3))

    def _keys(self, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid, space = QGridLayout(), self._live.theme.space
        grid.setHorizontalSpacing(space(5))
        grid.setVerticalSpacing(space(1))
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(keys):
            grid.addWidget(Label(self._live, key, "strong", wrap=False), row, 0)
            grid.addWidget(Label(self._live, does), row, 1)
        return grid

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("help_content")
        content.setLayout(self._column)
        close = Button(self._live, "close_help", buttons.close(), look="main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        guide = Button(self._live, "open_guide", words.open_guide())
        guide.clicked.connect(self.accept)
        guide.clicked.connect(self.guide_wanted)
        answers = Foot((guide, close), is_trailing=False)
        self._scroll = self._lay_out("help_scroll", content, answers, size_px=(WIDTH, HEIGHT))
        close.installEventFilter(self)
        close.setFocus()
