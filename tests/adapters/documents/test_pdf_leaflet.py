"""The leaflet, read back from the file: a few pages, large enough, and nothing left out."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from footcare_gui.adapters.documents.pdf_leaflet import write_leaflet
from footcare_gui.adapters.documents.pdf_page import PdfError
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.words import FormWords
from footcare_gui.platform import places
from footcare_gui.texts import leaflet as words
from footcare_gui.texts import safety
from footcare_gui.texts.leaflet_dose import dose
from footcare_gui.views.theme import load_fonts
from tests.needs import need_commands

pytestmark = pytest.mark.usefixtures("qapp")
LEAST_PT = 11


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def grey(_exercise: Exercise, pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    return image


def written(library: Library, folder: Path) -> Path:
    path = folder / "leaflet.pdf"
    write_leaflet(library, grey, path, load_fonts(places.resources() / "fonts"))
    return path


def told(command: list[str]) -> str:
    need_commands(command[0])
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def copied(path: Path) -> list[str]:
    """What is copied out of each page, in one line."""
    pages = told(["pdftotext", str(path), "-"]).split("\f")
    return [" ".join(page.split()) for page in pages if page.strip()]


def test_each_exercise_has_its_name_dose_place_steps_and_cautions(
    library: Library, tmp_path: Path
) -> None:
    text = " ".join(copied(written(library, tmp_path)))
    text = re.sub(r" \d (?=[A-Z])", " ", text)  # the numbers of the steps
    for exercise in library.exercises.values():
        form = exercise.usual
        wanted = (exercise.name, dose(exercise), words.where(form), *form.words.cautions)
        for sentence in (*wanted, *words.steps(form)):
            assert sentence in text, exercise.id


def test_each_page_has_its_number_and_when_to_stop_and_the_first_whom_to_ask(
    library: Library, tmp_path: Path
) -> None:
    pages = copied(written(library, tmp_path))
    assert len(pages) <= 4
    for number, page in enumerate(pages, 1):
        assert page.startswith(f"{words.title()} · {words.page(number, len(pages))}")
        assert safety.when_to_stop() in page
        assert safety.when_to_call() in page
    first = pages[0]
    assert first.index(safety.what_this_is()) < first.index(safety.when_to_stop())
    assert words.what_pictures_show() in first


def test_no_letter_is_smaller_than_eleven_points(library: Library, tmp_path: Path) -> None:
    path = written(library, tmp_path)
    html = told(["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", str(path)])
    sizes = {int(size) for size in re.findall(r'<fontspec [^>]*size="(\d+)"', html)}
    assert sizes
    assert min(sizes) >= LEAST_PT


def test_each_exercise_has_a_picture(library: Library, tmp_path: Path) -> None:
    asked: list[str] = []

    def picture_of(exercise: Exercise, pixels: int) -> QImage:
        asked.append(exercise.id)
        return grey(exercise, pixels)

    write_leaflet(library, picture_of, tmp_path / "leaflet.pdf")
    assert asked == [one.id for one in words.in_order(library)]


def test_longer_words_take_more_pages_and_lose_nothing(library: Library, tmp_path: Path) -> None:
    def longer(said: FormWords) -> FormWords:
        return said._replace(steps=tuple(f"{step} {step} {step}" for step in said.steps))

    exercises = {
        id: one._replace(usual=one.usual._replace(words=longer(one.usual.words)))
        for id, one in library.exercises.items()
    }
    usual = copied(written(library, tmp_path))
    pages = copied(written(library._replace(exercises=exercises), tmp_path))
    assert len(pages) > len(usual)
    assert all(any(one.name in page for page in pages) for one in exercises.values())


def test_a_folder_that_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="nowhere"):
        write_leaflet(library, grey, tmp_path / "nowhere" / "leaflet.pdf")
