"""Paints the pictures that Footcare brings along, in `resources/pictures/`; `make pictures`.

They are what nearly everybody sees in the very first window: the rows of the list, and the first
exercise with its steps, of the usual person, in both themes, on usual and on fine screens.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.exercises.exercise import AT_REST, Form, Posture, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.shown import shown_to_newcomer
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures.figure_pictures import at_rest_request
from footcare_gui.pictures.painted import paint_request
from footcare_gui.pictures.ready_made import ReadyMade
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.views.main import exercise_delegate, steps
from footcare_gui.views.theme import load_fonts

FOLDER = places.resources() / "pictures"
THEMES = ("light", "dark")
RATIOS = (1.0, 2.0)
BIG_PX = 445
"""Edge of the big figure in a window of the usual size; the tests open one and see."""


def requests() -> Iterator[PictureRequest]:
    """Every picture that is brought along."""
    library = load_library(places.library_file()).library
    for theme in THEMES:
        for posture in Posture:
            figure = f"{AT_REST}{posture.value}"
            if request := at_rest_request(figure, theme, Person()):
                yield request
                for ratio in RATIOS:
                    pixels = round(exercise_delegate.EDGE * ratio)
                    yield request._replace(pixels=pixels, ratio=ratio, small=True)
        for ratio in RATIOS:
            yield from _of_pane(_first(library), theme, ratio)
            for exercise in library.exercises.values():
                form = exercise.usual
                pose = exercise_delegate.thumbnail_pose(form)
                yield _request(form, pose, exercise_delegate.EDGE, theme, ratio)


def _first(library: Library) -> Form:
    """What a newcomer sees beside the list, as the plan has it."""
    first = shown_to_newcomer(library)
    entry = my_plan_of(library, Preferences()).entry(first.exercise.id)
    return first.form if entry is None else first.exercise.form(entry.variant)


def _of_pane(form: Form, theme: str, ratio: float) -> Iterator[PictureRequest]:
    shown = form.steps[steps.work_step(form) - 1].pose
    yield _request(form, shown, BIG_PX, theme, ratio, small=False)
    for pose in sorted({step.pose for step in form.steps}):
        yield _request(form, pose, steps.EDGE, theme, ratio)


def _request(
    form: Form, pose: str, edge: int, theme: str, ratio: float, *, small: bool = True
) -> PictureRequest:
    side = Side.LEFT if form.dosage.sides.is_sided else Side.BOTH
    pixels = round(edge * ratio)
    return PictureRequest(form.figure, pose, side, theme, pixels, ratio, small, Person())


def artist_of(folder: Path) -> FigureArtist:
    """An artist as Footcare has it, with its fonts."""
    load_fonts(places.resources() / "fonts")
    return PictureStore(PictureFolder(folder)).artist


def main() -> None:
    """Paint all of them, and take away what is no longer among them."""
    _app = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    ready = ReadyMade(FOLDER)
    wanted = {ready.file(request): request for request in requests()}
    for stray in set(FOLDER.glob("*.png")) - set(wanted):
        stray.unlink()
    with TemporaryDirectory() as folder:
        artist = artist_of(Path(folder))
        for request in wanted.values():
            ready.keep(request, paint_request(artist, request))
    total = sum(file.stat().st_size for file in wanted)
    print(f"{len(wanted)} pictures, {total:,} bytes")


if __name__ == "__main__":
    main()
