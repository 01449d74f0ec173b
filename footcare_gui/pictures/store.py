"""Pictures of figures that are brought along, or painted once and then kept on disk.

Neither needs the painter, and loading that is most of what a start would cost. A kept picture's
name is a hash of everything that decides how it looks (the figure's file, the palette, the
painter's own code), so it is never stale. What it shows, in words, travels inside the file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from traceback import print_exception
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.ready_made import ReadyMade, figures_folder
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.platform.code_stamp import code_stamp
from footcare_gui.startup.fast_hash import hash_of
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.texts.gate import speaks_english

if TYPE_CHECKING:
    from footcare_gui.figure.painter.artist import FigureArtist
    from footcare_gui.ports.stores import PictureShelf

HOLD = "hold"
MOST_PHOTOS = 12
"""So many are held at a time: 10 MB each at most."""


class PictureStore:
    """Gives pictures: kept ones from the shelf, others from the artist, who comes when needed.

    Args:
        shelf: Where pictures are kept.
        own: The person's own figures, with their close-ups.
        note: Takes what one of those raises in the reader.
        photos: Gives pictures of the person's own by their names.
    """

    def __init__(
        self,
        shelf: PictureShelf,
        own: Path | None = None,
        note: Callable[[Exception], object] = print_exception,
        photos: Callable[[str], QImage] | None = None,
    ) -> None:
        self._photos = photos
        self._known_photos: dict[str, QImage] = {}
        self._note = note
        self._shelf = shelf
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
            photos=self.photo,
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

    def photo(self, name: str) -> QImage:
        """A picture of the person's own by its name; a null image where there is none."""
        if self._photos is None or not name:
            return QImage()
        if name not in self._known_photos:
            if len(self._known_photos) >= MOST_PHOTOS:
                self._known_photos.pop(next(iter(self._known_photos)))
            self._known_photos[name] = self._photos(name)
        return self._known_photos[name]

    def _own(self, figure: str, pose: str = "") -> QImage:
        from footcare_gui.domain.exercises.photos import photo_of

        return self.photo(photo_of(figure, pose))

    def figure_names(self) -> tuple[str, ...]:
        """The figures that there are, each once."""
        found = {path.stem for folder in self._figures for path in folder.glob("*.yaml")}
        return tuple(sorted(found))

    def has_figure(self, name: str) -> bool:
        """Whether there is a figure of that name, sound or not, or a picture in its place."""
        if ":" in name:
            return not self._own(name).isNull()
        return any((folder / f"{name}.yaml").is_file() for folder in self._figures)

    def shown_as(self, form: Form, pose: str = HOLD) -> tuple[str, str]:
        """The figure and key pose that show a form, somebody at rest where it has no figure."""
        return form.shown_as(pose, self.has_figure)

    def picture(self, request: PictureRequest, *, keep: bool = True) -> QImage:
        """The picture; a null image where the exercise has no usable figure.

        Args:
            request: Which.
            keep: Whether it is worth keeping, if it has to be painted.
        """
        if _is_own(request):
            photo = self._own(request.figure, request.pose)
            if photo.isNull():
                return photo
            from footcare_gui.pictures.photo import photo_picture

            return photo_picture(photo, request)
        image = self.kept(request)
        if image.isNull():
            image = self._painted(request)
            if keep and not image.isNull():
                self._keep(image, self._name(request))
            image.setDevicePixelRatio(request.ratio)
        return image

    def kept(self, request: PictureRequest) -> QImage:
        """The picture without painting; a null image where it is neither brought along nor kept."""
        if _is_own(request):
            return QImage()  # nothing of a person's own goes into the cache
        is_other = not request.letters or (not request.small and not speaks_english())
        image = QImage() if is_other else self._ready.picture(request)
        if image.isNull():
            image = QImage.fromData(self._shelf.get(self._name(request)))
            if image.width() != request.pixels:
                return QImage()
        image.setDevicePixelRatio(request.ratio)
        return image

    def _painted(self, request: PictureRequest) -> QImage:
        from footcare_gui.pictures.painted import paint_request

        self.artist.set_person(request.person)
        try:
            return paint_request(self.artist, request)
        finally:
            self.artist.set_person(self._person)

    def _name(self, request: PictureRequest) -> str:
        seal = self._ready.seal(request.figure)
        return hash_of(seal.encode(), repr(request).encode(), self._stamp).hex()

    @cached_property
    def _stamp(self) -> bytes:
        """What tells this painter and its close-ups from any other."""
        package = Path(__file__).parents[1] / "figure"
        code = [package / name for name in ("model", "painter", "painter/feet")]
        return code_stamp(*code, figures_folder() / "close_ups") + _written()

    def _keep(self, image: QImage, name: str) -> None:
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QImageWriter

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if QImageWriter(buffer, b"PNG").write(image):  # which carries words
            self._shelf.keep(name, bytes(buffer.data().data()))


def _is_own(request: PictureRequest) -> bool:
    """Whether a picture of the person's own is wanted: no figure and no pose has a colon."""
    return ":" in request.figure or ":" in request.pose


def _written() -> bytes:
    """What is written into pictures, where that is not English."""
    if speaks_english():
        return b""
    return "".join(map(side_in_picture, Side)).encode()
