"""Joins the kept pictures of figures to the places where the main window wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.exercise import AT_REST, Form, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.request import PictureRequest, sentences_of
from footcare_gui.pictures.store import PictureStore
from footcare_gui.texts.figure import picture_words
from footcare_gui.views.pictures import PortraitPart
from footcare_gui.views.square_picture import SquarePicture
from footcare_gui.views.theme import LiveTheme

if TYPE_CHECKING:
    from footcare_gui.domain.session.preview import FigureTempo
    from footcare_gui.views.figure_view import FigureView

SETTLED_MS = 400
PORTRAIT = "portrait"
"""The figure that shows the person: nobody's exercise."""

PORTRAIT_PARTS: dict[PortraitPart, tuple[float, float, float]] = {
    "head": (0.285, 0.05, 0.27),
    "body": (0.17, 0.06, 0.5),
}
"""Where in that picture the head is, and the trunk with both arms."""


AT_REST_PX = 445
"""Edge of the picture of somebody at rest: one is enough, for it is shown smaller."""


def at_rest_request(figure: str, theme: str, person: Person) -> PictureRequest | None:
    """The one picture of somebody at rest; `None` for any other figure."""
    if not figure.startswith(AT_REST):
        return None
    return PictureRequest(
        figure, "hold", Side.BOTH, theme, AT_REST_PX, 1.0, small=False, person=person
    )


class PaneFigure(SquarePicture):
    """The big picture of the detail pane: a still.

    While the window is being resized the picture is scaled; once that has settled it is painted
    anew in its true size, and kept.
    """

    def __init__(self, store: PictureStore, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._live = live
        self._shown: tuple[str, str, Side] | None = None
        self._image, self._scaled = QImage(), QImage()
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._renew)
        live.theme_changed.connect(self._renew)

    def renew(self) -> None:
        """Paint anew what is shown: it looks different now."""
        if self.isVisible():
            self._renew()
        else:
            self._image = QImage()

    def show_form(self, form: Form, pose: str, side: Side) -> None:
        """Show a form of an exercise in one of its key poses."""
        self._shown = (*self._store.shown_as(form, pose), side)
        self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale now, paint when it has settled."""
        super().resizeEvent(event)
        if not self._image.isNull():
            self._settle.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture into the middle."""
        if self._image.isNull():
            self._take()
        card = self.card
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(card.topLeft(), self._fitting(card.width()))
        painter.end()

    def _fitting(self, edge: int) -> QImage:
        ratio = self.devicePixelRatioF()
        wanted = round(edge * ratio)
        if self._image.isNull():
            return self._image
        if self._image.width() == wanted and self._image.devicePixelRatio() == ratio:
            return self._image
        if self._scaled.width() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaledToWidth(wanted, smooth)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _renew(self) -> None:
        self._take()
        self.update()

    def _take(self) -> None:
        edge = self.card.width()
        if self._shown is None or not edge:
            return
        figure, pose, side = self._shown
        ratio = self.devicePixelRatioF()
        self._scaled = QImage()
        pixels, theme, person = round(edge * ratio), self._live.theme.name, self._store.person
        at_rest = at_rest_request(figure, theme, person)
        if at_rest is not None and pixels <= at_rest.pixels:
            self._image = self._store.picture(at_rest)
        else:
            request = PictureRequest(
                figure, pose, side, theme, pixels, ratio, small=False, person=person
            )
            self._image = self._store.picture(request)
        self.setAccessibleDescription(picture_words(sentences_of(self._image)))


class FigurePictures:
    """Thumbnails, step pictures, portraits and the big figure for the main window."""

    def __init__(self, store: PictureStore, live: LiveTheme) -> None:
        self._store = store
        self._live = live
        self._big: list[PaneFigure] = []

    def thumbnail(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap:
        """A small square picture; an exercise without a usable figure has an empty one."""
        return QPixmap.fromImage(self._store.picture(self._small(form, pose, side, edge, dpr)))

    def kept_thumbnail(
        self, form: Form, pose: str, side: Side, edge: int, dpr: float
    ) -> QPixmap | None:
        """The same where it need not be painted, else `None`."""
        image = self._store.kept(self._small(form, pose, side, edge, dpr))
        return None if image.isNull() else QPixmap.fromImage(image)

    def portrait(self, person: Person, part: PortraitPart, edge: int, dpr: float) -> QPixmap:
        """A small picture of a person to choose from."""
        share = PORTRAIT_PARTS[part]
        theme, side, pixels = self._live.theme.name, Side.RIGHT, round(edge * dpr)
        request = PictureRequest(
            PORTRAIT, "hold", side, theme, pixels, dpr, small=True, person=person, part=share
        )
        return QPixmap.fromImage(self._store.picture(request))

    def big_figure(self, parent: QWidget) -> PaneFigure:
        """The picture that fills the pane."""
        figure = PaneFigure(self._store, self._live, parent)
        self._big.append(figure)
        return figure

    def moving_figure(self, parent: QWidget) -> FigureView:
        """A picture that moves; the first loads the painter."""
        from footcare_gui.views.figure_view import FigureView

        return FigureView(self._store.artist, parent)

    def has_picture(self, form: Form) -> bool:
        """Whether there is a figure of its own for a form; an exercise may go without."""
        return self._store.has_figure(form.figure)

    def figure_of(self, form: Form) -> str:
        """The figure that shows a form, somebody at rest where it has none of its own."""
        return self._store.shown_as(form)[0]

    def figures(self) -> tuple[str, ...]:
        """Names of all figures that show an exercise."""
        names = (name for name in self._store.figure_names() if name != PORTRAIT)
        return tuple(name for name in names if not name.startswith(AT_REST))

    def poses(self, figure: str) -> tuple[str, ...]:
        """The key poses of a figure; none where it cannot be used."""
        try:
            return tuple(self._store.artist.figures.figure(figure).poses)
        except ValueError:
            return ()

    def tempo(self, form: Form) -> FigureTempo:
        """How a form's figure moves of itself; all 0 where it cannot be used."""
        from footcare_gui.domain.session.preview import FigureTempo

        try:
            figure = self._store.artist.figures.figure(form.figure)
        except ValueError:
            return FigureTempo()
        timing, cycle = figure.timing, figure.cycle
        cycle_ms = cycle.period_ms if cycle else 0
        return FigureTempo(timing.arrive_ms, timing.leave_ms, cycle_ms, timing.phases_ms)

    def _small(self, form: Form, pose: str, side: Side, edge: int, ratio: float) -> PictureRequest:
        theme, person, pixels = self._live.theme.name, self._store.person, round(edge * ratio)
        figure, shown = self._store.shown_as(form, pose)
        side = Side.BOTH if figure.startswith(AT_REST) else side
        return PictureRequest(figure, shown, side, theme, pixels, ratio, small=True, person=person)

    def show_person(self, person: Person) -> bool:
        """Change how the person looks; the big figure follows at once."""
        if person == self._store.person:
            return False
        self._store.set_person(person)
        for figure in self._big:
            figure.renew()
        return True
