"""The figure on screen: a still key pose, or a moment of the session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.exercise import Side
from footcare_gui.domain.plan import Segment
from footcare_gui.figure.model.describe import describe
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.thumbnails import paint_small

_PREFERRED_PX = 480
_LEAST_PX = 120


class FigureView(QWidget):
    """Shows one figure; repaints only when what it shows changes.

    It has no clock: whoever moves it calls `show_segment` with the elapsed time. The picture is
    square and centred. Its words for a screen reader are the widget's accessible description.

    Args:
        artist: Who paints.
        parent: The parent widget.
    """

    def __init__(self, artist: FigureArtist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._artist = artist
        self._shot: Shot | None = None
        self._theme: ThemeName = "light"
        self._lens = True
        self._unusable = ""
        self.setObjectName("figure")
        self.setAccessibleName(self.tr("Picture of the exercise"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(_LEAST_PX, _LEAST_PX)

    @property
    def shot(self) -> Shot | None:
        """What is shown, `None` for nothing."""
        return self._shot

    def show_pose(self, figure_id: str, pose: str = "hold", side: Side = Side.RIGHT) -> None:
        """Show a key pose as a still, with its arrows and the side's name."""
        self._show(Shot(figure_id, pose=pose, side=side))

    def show_segment(
        self, figure_id: str, segment: Segment, elapsed_ms: int, *, still: bool = False
    ) -> None:
        """Show the moment of a session.

        Args:
            figure_id: The figure of the segment's exercise and variant.
            segment: Where the session is.
            elapsed_ms: Time into the segment, in milliseconds.
            still: Reduced motion: key poses that cut at the change.
        """
        self._show(
            Shot(figure_id, segment=segment, elapsed_ms=elapsed_ms, side=segment.side, still=still)
        )

    def clear(self) -> None:
        """Show nothing."""
        self._shot = None
        self.setAccessibleDescription("")
        self.update()

    def set_theme(self, theme: ThemeName) -> None:
        """Show the picture in the light or the dark theme."""
        self._theme = theme
        self._again()

    def set_lens_shown(self, shown: bool) -> None:
        """Show or hide the close-up."""
        self._lens = shown
        self._again()

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(_PREFERRED_PX, _PREFERRED_PX)

    def hasHeightForWidth(self) -> bool:
        """The picture is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture; a figure that cannot be used leaves its reason instead."""
        if self._shot is None:
            return
        painter = QPainter(self)
        if self._unusable:
            painter.drawText(
                self.rect(),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                self._unusable,
            )
        else:
            self._artist.paint(painter, self._card(), self._shot)
        painter.end()

    def _card(self) -> QRectF:
        side = min(self.width(), self.height())
        card = QRectF(QPointF(0, 0), QSizeF(side, side))
        card.moveCenter(QRectF(self.rect()).center())
        card.moveTopLeft(QPointF(card.topLeft().toPoint()))
        return card

    def _again(self) -> None:
        if self._shot is not None:
            self._show(self._shot)

    def _show(self, shot: Shot) -> None:
        shot = replace(shot, theme=self._theme, lens=self._lens)
        if shot == self._shot:
            return
        self._shot = shot
        self._describe(shot)
        self.update()

    def _describe(self, shot: Shot) -> None:
        try:
            figure = self._artist.figures.figure(shot.figure)
        except ValueError:
            self._unusable = self.tr("This picture cannot be shown: its file has a fault.")
            self.setAccessibleDescription(self._unusable)
            return
        self._unusable = ""
        words = describe(figure, shot.segment or shot.pose, shot.side)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)


def step_picture(
    artist: FigureArtist, shot: Shot, size_px: int, device_pixel_ratio: float = 1.0
) -> QPixmap:
    """The small picture beside a written step: a key pose, or its foot, without letters.

    Args:
        artist: Who paints.
        shot: Figure, pose, side and theme.
        size_px: Width and height in logical pixels.
        device_pixel_ratio: Of the screen.

    Raises:
        ValueError: The figure cannot be used.
    """
    pixels = round(size_px * device_pixel_ratio)
    return QPixmap.fromImage(paint_small(artist, shot, size_px, pixels))
