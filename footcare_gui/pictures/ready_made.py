"""Pictures that Footcare brings along: those that nearly everybody sees in the very first window.

`make pictures` paints them. Each carries the hash of its figure and of the palette, so that one
whose figure was changed since is not shown; a test paints all of them anew and compares.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.request import WHOLE, PictureRequest
from footcare_gui.platform import places
from footcare_gui.platform.files import read_ordinary
from footcare_gui.platform.qt_paths import qt_path
from footcare_gui.startup.fast_hash import hash_of

_SEAL = "Seal"
MOST_BYTES = 5_000_000


class ReadyMade:
    """Gives the pictures of a folder.

    Args:
        folder: Where they are; `None` for those that Footcare brings along.
        figures: Folders of figures; a later one's file replaces an earlier one's.
    """

    def __init__(self, folder: Path | None = None, figures: Sequence[Path] | None = None) -> None:
        self._figures = figures or [figures_folder()]
        self._folder = folder or places.resources() / "pictures"
        self._palette = _read(figures_folder() / "palette.json")
        self._seals: dict[str, str] = {}

    def picture(self, request: PictureRequest) -> QImage:
        """The picture; a null image where there is none, or one of an earlier figure."""
        if request != request._replace(person=Person(), part=WHOLE):
            return QImage()
        image = QImage(qt_path(self.file(request)))
        return image if image.text(_SEAL) == self.seal(request.figure) else QImage()

    def keep(self, request: PictureRequest, image: QImage) -> None:
        """Put a picture into the folder.

        Raises:
            OSError: It cannot be written.
        """
        image.setText(_SEAL, self.seal(request.figure))
        if not image.save(qt_path(self.file(request))):
            raise OSError(f"{self.file(request)} cannot be written")

    def file(self, request: PictureRequest) -> Path:
        """Where the picture is, if it is there."""
        size = f"{request.pixels}{'' if request.small else '-card'}@{request.ratio:g}"
        named = (request.figure, request.pose, request.side.value, request.theme, size)
        return self._folder / f"{'-'.join(named)}.png"

    def seal(self, figure: str) -> str:
        """The hash of a figure's file and of the palette, read once."""
        if figure not in self._seals:
            files = (folder / f"{figure}.yaml" for folder in reversed(self._figures))
            pose = next(filter(None, map(_read, files)), b"")
            self._seals[figure] = hash_of(pose, self._palette).hex()
        return self._seals[figure]


def figures_folder() -> Path:
    """The built-in figures, with their palette and close-ups."""
    return places.resources() / "figures"


def _read(path: Path) -> bytes:
    try:
        return read_ordinary(path, MOST_BYTES)
    except OSError:
        return b""
