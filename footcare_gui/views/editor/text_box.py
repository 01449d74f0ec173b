"""A few lines to type into, as high as what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import ThinScrollBar
from footcare_gui.views.widgets.surface import Surface

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Lines(QPlainTextEdit):
    """Plain text; Tab goes on to the next widget."""

    entered = Signal()
    resized = Signal()

    def __init__(self, is_one_paragraph: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_one_paragraph = is_one_paragraph
        self.setTabChangesFocus(True)
        # else it says that it has the keyboard, too
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setHorizontalScrollBarPolicy(policy)

    def fill(self, live: LiveTheme) -> None:
        """Scroll both ways, and leave each line whole: where one ends may be of meaning."""
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBar(ThinScrollBar(live, self))
        self.setVerticalScrollBarPolicy(as_needed)
        self.setHorizontalScrollBar(ThinScrollBar(live, self, Qt.Orientation.Horizontal))
        self.setHorizontalScrollBarPolicy(as_needed)
        self.setCornerWidget(QWidget(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, where there is one paragraph only."""
        if self._is_one_paragraph and event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is plain text."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._is_one_paragraph else text)

    def resizeEvent(self, event: object) -> None:
        """Narrower is taller."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.resized.emit()


class TextBox(Surface):
    """A rounded box of text.

    Args:
        live: The theme.
        name: The object name of what is typed into.
        spoken: What a screen reader calls it.
        is_one_paragraph: Enter adds no line.
        least_lines: It is at least so high.
        fills: It takes the room that there is, and scrolls, instead of growing; no line is broken.
    """

    typed = Signal(str)
    entered = Signal()
    """Enter was pressed, where that adds no line."""

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        spoken: str,
        *,
        is_one_paragraph: bool = False,
        least_lines: int = 2,
        fills: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, f"{name}_box", fill="field", edge="boundary", radius="control")
        self.setParent(parent)
        self._least_lines, self._fills = least_lines, fills
        self.lines = _Lines(is_one_paragraph, self)
        self.lines.setObjectName(name)
        self.lines.setAccessibleName(spoken)
        self.lines.setProperty("ring_radius", live.theme.radius())
        column = QVBoxLayout(self)
        space = live.theme.space
        column.setContentsMargins(space(2), space(1), space(2), space(1))
        column.addWidget(self.lines)
        height = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, height)
        if fills:
            self.lines.fill(live)
        self.lines.textChanged.connect(self._on_text_changed)
        self.lines.entered.connect(self.entered)
        self.lines.resized.connect(self._fit)
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.lines.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text; emits nothing."""
        if text != self.text:
            self.lines.blockSignals(True)
            self.lines.setPlainText(text)
            self.lines.blockSignals(False)
            self._fit()

    def set_hint(self, text: str) -> None:
        """An example while it is empty."""
        self.lines.setPlaceholderText(text)

    def _on_text_changed(self) -> None:
        self._fit()
        self.typed.emit(self.text)

    def _fit(self) -> None:
        """As high as its lines; a line counts once for each row that it breaks into."""
        if self._fills:
            return
        document = self.lines.document()
        rows = 0
        block = document.begin()
        while block.isValid():
            layout = block.layout()
            rows += max(1, layout.lineCount() if layout is not None else 1)
            block = block.next()
        metrics = QFontMetrics(self.lines.font())
        height = max(self._least_lines, rows) * metrics.lineSpacing() + 2 * int(
            document.documentMargin()
        )
        if height + 2 != self.lines.height() or self.lines.minimumHeight() != height + 2:
            self.lines.setFixedHeight(height + 2)

    def sizeHint(self) -> QSize:
        """As high as its lines ask for."""
        margins = self.contentsMargins()
        return QSize(
            self._live.theme.px(240), self.lines.height() + margins.top() + margins.bottom()
        )

    def _on_theme_changed(self) -> None:
        theme = self._live.theme
        palette = QPalette(self.lines.palette())
        clear = theme.colors.field.toRgb()
        clear.setAlpha(0)
        palette.setColor(QPalette.ColorRole.Base, clear)
        palette.setColor(QPalette.ColorRole.Text, theme.colors.ink)
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colors.quiet)
        self.lines.setPalette(palette)
        self.lines.setFont(theme.font("body"))
        self._fit()
