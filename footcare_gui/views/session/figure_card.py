"""The picture, what is written below it, and a veil while everything stands still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.figure.painter.backgrounds import CORNER_SHARE
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.caption import Caption
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon

DIM = 0.62
GAP = 8


class FigureCard(QWidget):
    """The figure, the caption below it, and a veil while nothing runs.

    Args:
        live: The look.
        figure: The picture's widget; the card becomes its parent.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, figure: FigureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_figure_card")
        self._live = live
        self._kept = 0
        self.figure = figure
        figure.setParent(self)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        figure.show()
        self._veil = _Veil(live, self)
        self.caption = Caption(live, self)
        self.caption.installEventFilter(self)
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_dimmed(self, dimmed: bool, glyph: str = "") -> None:
        """Put a veil with a large symbol over the picture, or take it away."""
        self._veil.glyph = glyph
        self._veil.setVisible(dimmed)
        self._veil.update()

    @property
    def is_dimmed(self) -> bool:
        """Whether the veil is on."""
        return not self._veil.isHidden()

    def keep_below(self, height: int) -> None:
        """Leave room below the picture whether or not anything is written there.

        Args:
            height: In pixels, with the gap above it.
        """
        if height != self._kept:
            self._kept = height
            self.place()

    @property
    def picture(self) -> QRect:
        """The square of the picture, in the card."""
        return self._veil.geometry()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Place the caption anew when what it says has changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return False

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place all parts."""
        self.place()

    def place(self) -> None:
        """The caption at the foot, the figure in what is left."""
        room = self.rect()
        below = self._kept
        if not self.caption.isHidden():
            height = min(self.caption.height_in(room.width()), room.height())
            below = max(below, height + GAP)
            self.caption.setGeometry(0, room.height() - below + GAP, room.width(), height)
        room.setHeight(room.height() - below)
        self.figure.setGeometry(room)
        edge = min(room.width(), room.height())
        square = QRect(0, 0, edge, edge)
        square.moveCenter(room.center())
        self._veil.setGeometry(square)

    def _on_theme_changed(self) -> None:
        theme = self._live.theme
        self.figure.set_theme("dark" if theme.is_dark else "light")


class _Veil(QWidget):
    """A sheet of ground colour, with one large symbol."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._live = live
        self.glyph = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.colors.ground)
        veil.setAlphaF(DIM)
        path = QPainterPath()
        radius = CORNER_SHARE * self.height()
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(path, veil)
        if self.glyph:
            size = min(self.width(), self.height()) * 0.3
            center = QRectF(self.rect()).center()
            square = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
            paint_icon(painter, square, self.glyph, theme.colors.ink)
