"""A picture of a person's own in the place of a painted one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.pictures.request import PictureRequest
from footcare_gui.views.photo import paint_photo


def photo_picture(photo: QImage, request: PictureRequest) -> QImage:
    """A photo as the picture that is wanted: whole on a large card, filling a small one."""
    image = QImage(request.pixels, request.pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_photo(painter, QRectF(image.rect()), photo, fills=request.small)
    painter.end()
    image.setDevicePixelRatio(request.ratio)
    return image
