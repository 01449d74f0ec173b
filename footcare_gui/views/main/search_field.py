"""The field that narrows the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.texts import choosing as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored
from footcare_gui.views.widgets.showing import set_shown

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.routine import Library
    from footcare_gui.domain.exercises.search import SearchIndex

LENS, CLEAR = 20, 44


class SearchField(Field):
    """The search; Escape clears it, Down goes into the list."""

    left_downward = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "search", "", parent)
        self.setAccessibleName(words.search())
        self.setPlaceholderText(words.try_words())
        space = live.theme.space
        self._lens_room = LENS + space(5)
        self._clear: Button | None = None
        self._margins(space(3))
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        """Wide enough for what it proposes."""
        width = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(width + self._lens_room + self._live.theme.space(5), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self._lens_room + self._live.theme.px(80), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Escape clears what is typed, before it means anything to the window."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its lens."""
        super().paintEvent(event)
        theme = self._live.theme
        painter = QPainter(self)
        lens = QRectF(theme.space(3), (self.height() - LENS) / 2, LENS, LENS)
        paint_icon(painter, mirrored(lens, self), "search", theme.colors.quiet)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The clearing button stays at the end."""
        super().resizeEvent(event)
        self._place_clear()

    def _on_text_changed(self, text: str) -> None:
        if self._clear is None:
            spoken = words.clear_search()
            self._clear = Button(
                self._live, "clear_typed", look="plain", icon="close", spoken=spoken, parent=self
            )
            self._clear.setCursor(Qt.CursorShape.ArrowCursor)
            self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._clear.clicked.connect(self.clear)
        self._margins(CLEAR if text else self._live.theme.space(3))
        set_shown(self._clear, bool(text))
        self._place_clear()

    def changeEvent(self, event: QEvent) -> None:
        """The lens changes sides with the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._on_text_changed(self.text())

    def _margins(self, end: int) -> None:
        room = QRectF(self.rect())
        text = mirrored(room.adjusted(self._lens_room, 0, -end, 0), self)
        left, right = text.left() - room.left(), room.right() - text.right()
        self.setTextMargins(round(left), 0, round(right), 0)

    def _place_clear(self) -> None:
        if self._clear is not None:
            place = QRect(self.width() - CLEAR, (self.height() - CLEAR) // 2, CLEAR, CLEAR)
            self._clear.setGeometry(mirrored(place, self))


def plain_index(library: Library) -> SearchIndex:
    """A search by the words of the library and of this language, as they are spelt."""
    from footcare_gui.domain.exercises.search import SearchIndex
    from footcare_gui.texts.search import search_words

    return SearchIndex(library, search_words)
