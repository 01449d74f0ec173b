"""One line over the foot of the window, which goes by itself and moves nothing on the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.surface import Surface

LINE_MS, OFFER_MS = 15_000, 20_000
"""So long it stays, and as long again where the pointer is on it or the keyboard comes to it."""

MOST_PX, ABOVE_FOOT_PX = 860, 104
"""It is never wider, and leaves the big button at the foot of the window free."""

DOSE_BAR = "dosage_bar"
"""What is turned there stays in reach, however many lines it has."""
BREAK = "\u200b"
Way = tuple[str, str, Callable[[], object]]
"""An object name, what a button says, and what it does."""


class SaidLine(Surface):
    """What was last said, and buttons for what may be done with it.

    Args:
        live: The theme.
        window: Over what.
    """

    def __init__(self, live: LiveTheme, window: QWidget) -> None:
        super().__init__(live, "said_line", edge="boundary", parent=window)
        self._over = window
        self._words = Label(live)
        self._words.setObjectName("said_words")
        self._said = ""
        self._ways: list[Button] = []
        self._offers = QWidget(self)
        self._row = QHBoxLayout(self._offers)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(live.theme.space(2))
        self._close = Button(live, "said_close", look="plain", icon="close", spoken=buttons.close())
        self._gone = QTimer(self, singleShot=True)
        space = live.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(5), space(2), space(2), space(2))
        row.setSpacing(space(3))
        row.addWidget(self._words, 1)
        row.addWidget(self._offers)
        row.addWidget(self._close)
        self._gone.timeout.connect(self._on_gone_timeout)
        self._close.clicked.connect(self.clear)
        window.installEventFilter(self)
        self._close.installEventFilter(self)
        self.hide()

    @property
    def offers(self) -> bool:
        """Whether something may be done with what stands there."""
        return not self.isHidden() and bool(self._ways)

    @property
    def text(self) -> str:
        """What stands there, `""` for nothing."""
        return "" if self.isHidden() else self._words.text().replace(BREAK, "")

    def says(self, text: str) -> bool:
        """Whether this is what stands there."""
        return not self.isHidden() and self._said == text

    def say(self, text: str, ways: Sequence[Way] = ()) -> None:
        """Say something else, or nothing; with ways, the keyboard is at the first."""
        if not text:
            self.clear()
            return
        self._said = text
        self._words.setText(text.replace("/", f"/{BREAK}"))
        for old in self._ways:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ways = [self._way(*way) for way in ways]
        self._offers.setVisible(bool(ways))
        self._gone.start(OFFER_MS if ways else LINE_MS)
        self.show()
        self.raise_()
        self._place()
        self._follow_keyboard()
        if self._ways:
            self._ways[0].setAccessibleDescription(text)
            self._ways[0].setFocus()

    def clear(self) -> None:
        """It goes; the keyboard is at the page again where it was here."""
        self._gone.stop()
        if self._has_keyboard:
            self._stops[0].setFocus()
            self.window().focusPreviousChild()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Its words need more room, or less."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size, or the keyboard has come here: there is time again."""
        is_shown = not self.isHidden()
        if watched is not self._over:
            if event.type() is QEvent.Type.FocusIn and is_shown:
                self._gone.start()
        elif event.type() is QEvent.Type.Resize and is_shown:
            self._place()
        return False

    @property
    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    @property
    def _stops(self) -> tuple[Button, ...]:
        return (*self._ways, self._close)

    def _follow_keyboard(self) -> None:
        """Tab leads here from where the keyboard is."""
        here = self.window().focusWidget()
        stops = self._stops if here is None or self._has_keyboard else (here, *self._stops)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _on_gone_timeout(self) -> None:
        """Not while the pointer is on it."""
        if self.underMouse():
            self._gone.start()
        else:
            self.clear()

    def _way(self, name: str, text: str, do: Callable[[], object]) -> Button:
        button = Button(self._live, name, text)
        button.clicked.connect(do)
        button.installEventFilter(self)
        self._row.addWidget(button)
        button.show()
        return button

    def _foot(self) -> int:
        """How high the bar of the dose is with its gap, 0 where there is none to be seen."""
        window, bar = self._over, self._over.findChild(QWidget, DOSE_BAR)
        if bar is None or not bar.isVisible():
            return 0
        return window.height() - bar.mapTo(window, QPoint()).y() + self._live.theme.space(2)

    def _place(self) -> None:
        window, space = self._over, self._live.theme.space
        scale = self._live.theme.text_percent / 100
        room = window.width() - 2 * space(6)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        said = QFontMetrics(self._words.font()).horizontalAdvance(self.text) + space(2)
        others = self._close.sizeHint().width() + space(5) + space(2) + 2 * space(3)
        if self._ways:
            others += self._offers.sizeHint().width()
        width = min(room, round(MOST_PX * scale), said + others)
        height = max(self.minimumSizeHint().height(), layout.totalHeightForWidth(width))
        top = window.height() - height - max(round(ABOVE_FOOT_PX * scale), self._foot())
        self.setGeometry((window.width() - width) // 2, max(0, top), width, height)
