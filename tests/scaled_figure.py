"""A figure in a window on a screen of the scale that Qt is told: how far its pictures are apart.

Printed is the largest difference of any colour of any pixel between a picture of which nothing is
kept and some of the same instant of which parts are.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.painter import sprites
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.widgets.on_screen import screen_of
from tests.figure.painter.painting import largest_difference
from tests.figure_frames import FIGURE_FOLDER, FIGURES, segment

EDGE = 330
CORNER = 7, 9
"""Odd, so that a scale of 1.5 has it in the middle of a pixel."""
PICTURES = 5


def main() -> int:
    """Show the same instant again and again."""
    app = QApplication(sys.argv)
    window = QWidget()
    window.resize(EDGE, EDGE)
    artist = FigureArtist(FIGURES, load_palettes(FIGURE_FOLDER / "palette.json"), side_in_picture)
    view = FigureView(artist, window)
    view.setGeometry(*CORNER, 301, 301)
    view.show_segment("heel_cord", segment(Kind.HOLD, 9_000, ("hold", "hold")), 4_000)
    window.show()

    def seen() -> QImage:
        app.processEvents()
        view.repaint()
        edge = round(EDGE * window.devicePixelRatioF())
        return screen_of(window).grabWindow(window.winId(), 0, 0, edge, edge).toImage()

    most, sprites.MOST_PIXELS = sprites.MOST_PIXELS, 0
    wanted = seen()
    sprites.MOST_PIXELS = most
    print(max(largest_difference(wanted, seen()) for _ in range(PICTURES)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
