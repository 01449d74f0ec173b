"""A quiet line after an update: that there is something new, and what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import about as words
from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog
from footcare_gui.views.widgets.surface import Surface


class NewsLine(Surface):
    """Stands there until it is put away.

    Args:
        live: The theme.
        version: The new one.
        lines: What is new in it.
        parent: Where it stands.
    """

    dismissed = Signal()

    def __init__(
        self,
        live: LiveTheme,
        version: str,
        lines: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, "news_line", fill="calm_soft", parent=parent)
        self._version, self._lines = version, lines
        details = Button(live, "news_details", words.whats_new())
        details.clicked.connect(self._on_details_clicked)
        dismiss = Button(
            live, "dismiss_news", look="plain", icon="close", spoken=words.dismiss_news()
        )
        dismiss.clicked.connect(self.dismissed)
        space = live.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(2), space(2), space(2))
        row.setSpacing(space(2))
        row.addWidget(Label(live, words.version(version)), 1)
        row.addWidget(details)
        row.addWidget(dismiss)

    def _on_details_clicked(self) -> None:
        NewsDialog(self._live, self._version, self._lines, self.window()).open()


class NewsDialog(SmallDialog):
    """What is new, a line each."""

    def __init__(
        self, live: LiveTheme, version: str, lines: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(live, "news_dialog", words.whats_new(), parent)
        close = Button(live, "close_news", buttons.close(), look="main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        heading = Label(live, words.new_in(version), "heading")
        self._lay_out((heading, *(Label(live, line) for line in lines)), (close,))
        close.setFocus()
