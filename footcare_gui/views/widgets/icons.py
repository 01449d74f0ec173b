"""Symbols drawn from a few strokes: sharp at every size, in the theme's colours, no files.

Each shape lies on a 24 × 24 grid. `M x y`, `L x y` and `C x1 y1 x2 y2 x y` are as in SVG, `Z`
closes, `O x y r` is a circle.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from footcare_gui.domain.exercises.exercise import Side

GRID = 24.0
FILLED = {
    "play": "M 6 3.5 L 20.5 12 L 6 20.5 Z",
    "pause": "M 7 5 L 10.5 5 L 10.5 19 L 7 19 Z M 13.5 5 L 17 5 L 17 19 L 13.5 19 Z",
    "next": "M 6 5 L 15 12 L 6 19 Z M 16 5 L 19 5 L 19 19 L 16 19 Z",
    "previous": "M 18 5 L 9 12 L 18 19 Z M 8 5 L 5 5 L 5 19 L 8 19 Z",
    "stop": "M 6 6 L 18 6 L 18 18 L 6 18 Z",
}
STROKED = {
    "search": "O 10.5 10.5 6 M 15 15 L 20 20",
    "check": "M 5 12.5 L 10 17.5 L 19 7",
    "plus": "M 12 6 L 12 18 M 6 12 L 18 12",
    "minus": "M 6 12 L 18 12",
    "close": "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5",
    "down": "M 6 9.5 L 12 15.5 L 18 9.5",
    "up": "M 6 14.5 L 12 8.5 L 18 14.5",
    "menu": "M 4 6.5 L 20 6.5 M 4 12 L 20 12 M 4 17.5 L 20 17.5",
    "more": "O 5.5 12 0.8 O 12 12 0.8 O 18.5 12 0.8",
    "undo": "M 8.5 4.5 L 4 9 L 8.5 13.5 M 4 9 L 14 9 C 22 9 22 19 14 19 L 9 19",
    "redo": "M 15.5 4.5 L 20 9 L 15.5 13.5 M 20 9 L 10 9 C 2 9 2 19 10 19 L 15 19",
    "picture": "M 4 5 L 20 5 L 20 19 L 4 19 Z O 9 10 1.8 M 5 17 L 11 12.5 L 14.5 15.5 L 16.5 14 "
    "L 19.5 17",
    "back": "M 14.5 5.5 L 8 12 L 14.5 18.5",
    "forward": "M 9.5 5.5 L 16 12 L 9.5 18.5",
    "keys": "M 8 8.5 C 8 2.5 16.5 2.5 16.5 8.5 C 16.5 12 12 12 12 15.5 M 12 19.5 L 12 19.8",
    "warn": "M 12 4 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 M 12 17 L 12 17.3",
    "choose": "M 4 5 L 10 5 L 10 11 L 4 11 Z M 4 14 L 10 14 L 10 20 L 4 20 Z "
    "M 14 8 L 21 8 M 14 17 L 21 17",
    "adjust": "M 4 7 L 12 7 M 18 7 L 20 7 O 15 7 2.6 M 4 17 L 6 17 M 12 17 L 20 17 O 9 17 2.6",
    "full_screen": "M 4 9 L 4 4 L 9 4 M 15 4 L 20 4 L 20 9 M 20 15 L 20 20 L 15 20 "
    "M 9 20 L 4 20 L 4 15",
    "windowed": "M 4 9 L 9 9 L 9 4 M 15 4 L 15 9 L 20 9 M 20 15 L 15 15 L 15 20 "
    "M 9 20 L 9 15 L 4 15",
    "sound": "M 4 9.5 L 8 9.5 L 12.5 5.5 L 12.5 18.5 L 8 14.5 L 4 14.5 Z "
    "M 16 9 C 17.6 10.6 17.6 13.4 16 15 M 18.5 6.5 C 21.6 9.6 21.6 14.4 18.5 17.5",
    "say_again": "M 4 5 L 20 5 L 20 16 L 12 16 L 8 20 L 8 16 L 4 16 Z M 8 10.5 L 16 10.5",
    "microphone": "M 9 5.5 C 9 2.5 15 2.5 15 5.5 L 15 11 C 15 14 9 14 9 11 Z "
    "M 5.5 11 C 5.5 19 18.5 19 18.5 11 M 12 17 L 12 21 M 8.5 21 L 15.5 21",
    "turn": "M 19 11 C 19 16 16 19 12 19 C 8 19 5 16 5 12 C 5 8 8 5 12 5 L 16 5 "
    "M 13 2 L 16 5 L 13 8",
    "big": "M 3 4 L 21 4 L 21 20 L 3 20 Z M 9.5 9.5 L 12.5 8 L 12.5 16.5",
    "larger": "M 5 13 L 5 19 L 11 19 M 5 19 L 11 13 M 13 5 L 19 5 L 19 11 M 19 5 L 13 11",
    "mini": "M 3 5 L 21 5 L 21 19 L 3 19 Z M 12 12 L 18 12 L 18 16 L 12 16 Z",
    "views": "M 2.5 12 C 6 5.5 18 5.5 21.5 12 C 18 18.5 6 18.5 2.5 12 Z O 12 12 3",
    "what_is_left": "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14",
    "muted": "M 4 9.5 L 8 9.5 L 12.5 5.5 L 12.5 18.5 L 8 14.5 L 4 14.5 Z "
    "M 16 9.5 L 21 14.5 M 21 9.5 L 16 14.5",
}
STROKE = 2.0


@cache
def icon_path(name: str) -> QPainterPath:
    """The shape of an icon on its grid.

    Raises:
        KeyError: There is no such icon.
    """
    if name == "gear":
        return _gear()
    return _parsed(FILLED[name] if name in FILLED else STROKED[name])


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    if name in FILLED:
        painter.fillPath(icon_path(name), color)
    else:
        pen = QPen(color, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(icon_path(name), pen)
    painter.restore()


def paint_side_badge(painter: QPainter, rect: QRectF, side: Side, color: QColor) -> None:
    """Paint L in a circle or R in a square: told apart by shape and letter, never by colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.5, rect.width() / 13)
    painter.setPen(QPen(color, width))
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if side is Side.LEFT:
        painter.drawEllipse(inner)
    else:
        painter.drawRoundedRect(inner, rect.width() * 0.2, rect.width() * 0.2)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(rect.height() * 0.54)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "L" if side is Side.LEFT else "R")
    painter.restore()


def _parsed(text: str) -> QPainterPath:
    path = QPainterPath()
    words = iter(text.split())
    for letter in words:
        match letter:
            case "M":
                path.moveTo(_point(words))
            case "L":
                path.lineTo(_point(words))
            case "C":
                path.cubicTo(_point(words), _point(words), _point(words))
            case "O":
                path.addEllipse(_point(words), radius := float(next(words)), radius)
            case "Z":
                path.closeSubpath()
    return path


def _point(words: Iterator[str]) -> QPointF:
    return QPointF(float(next(words)), float(next(words)))


def _gear() -> QPainterPath:
    path, teeth, middle = QPainterPath(), 8, GRID / 2
    for tooth in range(teeth):
        for share, radius in ((-0.34, 6.6), (-0.2, 9.4), (0.2, 9.4), (0.34, 6.6)):
            turn = 2 * pi * (tooth + share) / teeth
            point = QPointF(middle + radius * sin(turn), middle - radius * cos(turn))
            if path.elementCount():
                path.lineTo(point)
            else:
                path.moveTo(point)
    path.closeSubpath()
    path.addEllipse(QPointF(middle, middle), 3.0, 3.0)
    return path
