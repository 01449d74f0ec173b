"""Puts the leaflet together: the built-in exercises, their pictures, the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from footcare_gui.adapters.documents.pdf_leaflet import write_leaflet
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform.places import library_file
from footcare_gui.texts.exercises import in_language


def save_leaflet(store: PictureStore, path: Path, family: str = "") -> None:
    """Write the leaflet, with the person as the app shows them.

    Args:
        store: Who paints.
        path: Where to.
        family: The font family.

    Raises:
        OSError: It could not be written.
    """

    def picture_of(form: Form, pose: str, pixels: int) -> QImage:
        worked = Side.LEFT if form.dosage.sides.is_sided else Side.BOTH
        request = PictureRequest(
            *store.shown_as(form, pose),
            worked,
            "light",
            pixels,
            1.0,
            small=False,
            person=store.person,
            letters=False,  # they would be too small to read in print
        )
        return store.picture(request, keep=False)

    library = in_language(load_library(library_file()).library)
    write_leaflet(library, picture_of, path, family)
