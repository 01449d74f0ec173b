"""A picture of an exercise as a file, for programs that show what plays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform.qt_paths import qt_path

EDGE, MARGIN = 256, 16
"""Small enough to be painted in some milliseconds, while a session runs."""

PAPER = "#f6f2ea"
"""Behind the figure: player controls may be dark."""


class Covers:
    """Writes covers, each once as long as the app runs.

    Args:
        store: Who paints.
        folder: Where they go; one that cannot be written has no covers.
    """

    def __init__(self, store: PictureStore, folder: Path) -> None:
        self._store, self._folder = store, folder
        self._written: dict[str, str] = {}

    def at_hand(self, figure: str, pose: str, side: Side) -> str | None:
        """Where the picture of a figure is, `None` while it was not asked for with `path`."""
        return self._written.get(self._name(figure, pose, side))

    def path(self, figure: str, pose: str, side: Side) -> str:
        """Where the picture of a figure is, `""` where there is none; it may have to be painted.

        Args:
            figure: Id of the figure.
            pose: Name of a key pose.
            side: The worked side.
        """
        name = self._name(figure, pose, side)
        if name not in self._written:
            self._written[name] = self._write(name, figure, pose, side)
        return self._written[name]

    def _name(self, figure: str, pose: str, side: Side) -> str:
        person = "-".join(self._store.person._asdict().values())
        return f"{figure}-{pose}-{side.value}-{person}"

    def _write(self, name: str, figure: str, pose: str, side: Side) -> str:
        edge, person = EDGE - 2 * MARGIN, self._store.person
        request = PictureRequest(figure, pose, side, "light", edge, 1.0, small=True, person=person)
        painted = self._store.picture(request, keep=False)
        image = QImage(EDGE, EDGE, QImage.Format.Format_RGB32)
        image.fill(QColor(PAPER))
        painter = QPainter(image)
        painter.drawImage(MARGIN, MARGIN, painted)
        painter.end()
        file = self._folder / f"{name}.png"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return ""
        return str(file) if not painted.isNull() and image.save(qt_path(file)) else ""
