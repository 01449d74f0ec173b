"""Pictures of figures that are brought along, or painted once and then kept on disk.

Neither needs the painter, and loading that is most of what a start would cost. A kept picture's
name is a hash of everything that decides how it looks (the figure's file, the palette, the
painter's own code), so it is never stale. What it shows, in words, travels inside the file.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from traceback import print_exception
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.ready_made import ReadyMade, figures_folder
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.platform.code_stamp import code_stamp
from footcare_gui.platform.qt_paths import qt_path
from footcare_gui.startup.fast_hash import hash_of
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.texts.gate import speaks_english

if TYPE_CHECKING:
    from footcare_gui.figure.painter.artist import FigureArtist

MOST_BYTES = 24_000_000


class PictureStore:
    """Gives pictures: kept ones from the folder, others from the artist, who comes when needed.

    Args:
        folder: Where pictures are kept; made when it is first needed.
        own: The person's own figures, with their close-ups.
        note: Takes what one of those raises in the reader.
    """

    def __init__(
        self,
        folder: Path,
        own: Path | None = None,
        note: Callable[[Exception], object] = print_exception,
    ) -> None:
        self._note = note
        self._folder = folder
        self._figures = [figures_folder()] if own is None else [figures_folder(), own]
        self._person = Person()
        self._ready = ReadyMade(figures=self._figures)

    @cached_property
    def artist(self) -> FigureArtist:
        """The artist of the built-in figures; loading it is what this class avoids."""
        from footcare_gui.adapters.figures.reader import YamlFigures
        from footcare_gui.figure.painter.artist import FigureArtist
        from footcare_gui.figure.painter.palette import load_palettes

        figures = figures_folder()
        artist = FigureArtist(
            YamlFigures(*self._figures, note=self._note),
            load_palettes(figures / "palette.json"),
            side_in_picture,
        )
        artist.set_person(self._person)
        return artist

    @property
    def person(self) -> Person:
        """How the person looks in what is painted from now on."""
        return self._person

    def set_person(self, person: Person) -> None:
        """Change how the person looks, in moving pictures too."""
        self._person = person
        if "artist" in vars(self):
            self.artist.set_person(person)

    def has_figure(self, name: str) -> bool:
        """Whether there is a figure of that name, sound or not."""
        return any((folder / f"{name}.yaml").is_file() for folder in self._figures)

    def picture(self, request: PictureRequest, *, keep: bool = True) -> QImage:
        """The picture; a null image where the exercise has no usable figure.

        Args:
            request: Which.
            keep: Whether it is worth keeping, if it has to be painted.
        """
        image = self.kept(request)
        if image.isNull():
            image = self._painted(request)
            if keep and not image.isNull():
                self._keep(image, self._file(request))
            image.setDevicePixelRatio(request.ratio)
        return image

    def kept(self, request: PictureRequest) -> QImage:
        """The picture without painting; a null image where it is neither brought along nor kept."""
        has_words = not request.small and not speaks_english()
        image = QImage() if has_words else self._ready.picture(request)
        if image.isNull():
            file = self._file(request)
            image = QImage(qt_path(file))
            if image.width() != request.pixels:
                return QImage()
            with suppress(OSError):
                os.utime(file)
        image.setDevicePixelRatio(request.ratio)
        return image

    def _painted(self, request: PictureRequest) -> QImage:
        from footcare_gui.pictures.painted import paint_request

        self.artist.set_person(request.person)
        try:
            return paint_request(self.artist, request)
        finally:
            self.artist.set_person(self._person)

    def _file(self, request: PictureRequest) -> Path:
        seal = self._ready.seal(request.figure)
        name = hash_of(seal.encode(), repr(request).encode(), self._stamp).hex()
        return self._folder / f"{name}.png"

    @cached_property
    def _stamp(self) -> bytes:
        """What tells this painter and its close-ups from any other."""
        package = Path(__file__).parents[1] / "figure"
        code = [package / name for name in ("model", "painter", "painter/feet")]
        return code_stamp(*code, figures_folder() / "close_ups") + _written()

    def _keep(self, image: QImage, file: Path) -> None:
        part = file.with_name(f"part-{os.getpid()}.png")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            if image.save(qt_path(part)):
                part.replace(file)
            self._shrink()

    def _shrink(self) -> None:
        """Delete what was not used for longest, until the folder is within its bound."""
        with os.scandir(self._folder) as entries:
            kept = [(entry.stat(), entry.path) for entry in entries]
        total = sum(stat.st_size for stat, _ in kept)
        for stat, path in sorted(kept, key=lambda pair: pair[0].st_mtime_ns):
            if total <= MOST_BYTES:
                return
            Path(path).unlink(missing_ok=True)
            total -= stat.st_size


def _written() -> bytes:
    """What is written into pictures, where that is not English."""
    if speaks_english():
        return b""
    return "".join(map(side_in_picture, Side)).encode()
