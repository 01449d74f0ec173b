"""Joins the kept pictures of figures to the places where the main window wants them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.bootstrap.picture_store import PictureStore, Wish, words_of
from footcare_gui.domain.exercise import Form, Side
from footcare_gui.views.theme import LiveTheme

PREFERRED_PX, LEAST_PX = 480, 120
SETTLED_MS = 400


class PaneFigure(QWidget):
    """The big picture of the detail pane: a still, square, centred.

    While the window is being resized the picture is scaled; once that has settled it is painted
    anew in its true size, and kept.
    """

    def __init__(self, store: PictureStore, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._live = live
        self._shown: tuple[str, str, Side] | None = None
        self._image = QImage()
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._renew)
        self.setObjectName("figure")
        self.setAccessibleName(self.tr("Picture of the exercise"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        live.theme_changed.connect(self._renew)

    def show_form(self, form: Form, pose: str, side: Side) -> None:
        """Show a form of an exercise in one of its key poses."""
        self._shown = (form.figure, pose, side)
        if self.isVisible():
            self._renew()
        else:
            self._image = QImage()

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(PREFERRED_PX, PREFERRED_PX)

    def hasHeightForWidth(self) -> bool:
        """The picture is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale now, paint when it has settled."""
        super().resizeEvent(event)
        if not self._image.isNull():
            self._settle.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture into the middle."""
        if self._image.isNull():
            self._renew()
        edge = self._edge()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = (self.width() - edge) // 2, (self.height() - edge) // 2
        painter.drawImage(left, top, self._fitting(edge))
        painter.end()

    def _fitting(self, edge: int) -> QImage:
        wanted = round(edge * self.devicePixelRatioF())
        if self._image.isNull() or self._image.width() == wanted:
            return self._image
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = self._image.scaledToWidth(wanted, smooth)
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        return scaled

    def _edge(self) -> int:
        return min(self.width(), self.height())

    def _renew(self) -> None:
        if self._shown is None or not self._edge():
            return
        figure, pose, side = self._shown
        ratio = self.devicePixelRatioF()
        pixels = round(self._edge() * ratio)
        theme = self._live.theme.name
        wish = Wish(figure, pose, side, theme, pixels, ratio, small=False)
        self._image = self._store.picture(wish)
        self.setAccessibleDescription(words_of(self._image))
        self.update()


class FigurePictures:
    """Thumbnails, step pictures and the big figure for the main window."""

    def __init__(self, store: PictureStore, live: LiveTheme) -> None:
        self._store = store
        self._live = live

    def thumbnail(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap:
        """A small square picture; an exercise without a usable figure has an empty one."""
        theme, pixels = self._live.theme.name, round(edge * dpr)
        wish = Wish(form.figure, pose, side, theme, pixels, dpr, small=True)
        return QPixmap.fromImage(self._store.picture(wish))

    def big_figure(self, parent: QWidget) -> PaneFigure:
        """The picture that fills the pane."""
        return PaneFigure(self._store, self._live, parent)
