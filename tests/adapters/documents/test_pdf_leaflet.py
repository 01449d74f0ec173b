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
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.words import FormWords
from footcare_gui.platform import places
from footcare_gui.texts import leaflet as words
from footcare_gui.texts import safety
from footcare_gui.texts.leaflet_way import Way
from footcare_gui.views.theme import load_fonts
from tests.needs import need_commands

pytestmark = pytest.mark.usefixtures("qapp")
LEAST_PT = 12


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def grey(_form: Form, _pose: str, pixels: int) -> QImage:
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


def ways_of(library: Library) -> dict[str, tuple[Way, ...]]:
    return {id: words.ways(exercise, library.ladder) for id, exercise in library.exercises.items()}


def test_each_exercise_has_its_name_and_all_words_of_every_way(
    library: Library, tmp_path: Path
) -> None:
    text = " ".join(copied(written(library, tmp_path)))
    for id, ways in ways_of(library).items():
        assert library.exercises[id].name in text
        assert words.in_position(ways[0]) in text
        for way in ways:
            steps = (step.words for step in way.steps)
            for sentence in (way.heading, *way.cautions, *steps, *way.after):
                assert sentence in text, id


def test_what_to_take_care_of_is_read_before_the_first_step(
    library: Library, tmp_path: Path
) -> None:
    text = " ".join(copied(written(library, tmp_path)))
    for usual, *_ in ways_of(library).values():
        assert all(
            text.index(caution) < text.index(usual.steps[0].words) for caution in usual.cautions
        )


def test_each_page_has_its_number_and_when_to_stop_and_the_first_whom_to_ask(
    library: Library, tmp_path: Path
) -> None:
    pages = copied(written(library, tmp_path))
    for number, page in enumerate(pages, 1):
        assert page.startswith(f"{words.title()} · {words.page(number, len(pages))}")
        assert safety.when_to_stop() in page
        assert safety.when_to_call() in page
    assert safety.what_this_is() in pages[0]
    assert words.what_pictures_show() in pages[0]


def test_each_way_is_whole_on_a_page_and_the_list_says_on_which(
    library: Library, tmp_path: Path
) -> None:
    pages = copied(written(library, tmp_path))
    for id, ways in ways_of(library).items():
        for way in ways:
            steps = [step.words for step in way.steps]
            (page,) = (page for page in pages if steps[0] in page and steps[-1] in page)
            assert all(step in page for step in steps), id
        (number,) = (n for n, page in enumerate(pages, 1) if ways[0].steps[0].words in page)
        assert words.content(library.exercises[id], number) in pages[0]


def test_a_way_on_the_next_page_is_told_of(library: Library, tmp_path: Path) -> None:
    pages = copied(written(library, tmp_path))
    told_of = [page for page in pages if "Next page:" in page]
    assert told_of
    for page in told_of:
        heading = page.partition("Next page: ")[2]
        assert heading in pages[pages.index(page) + 1]


def test_no_letter_is_smaller_than_twelve_points(library: Library, tmp_path: Path) -> None:
    path = written(library, tmp_path)
    html = told(["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", str(path)])
    sizes = {int(size) for size in re.findall(r'<fontspec [^>]*size="(\d+)"', html)}
    assert sizes
    assert min(sizes) >= LEAST_PT


def test_every_step_that_has_a_picture_is_shown(library: Library, tmp_path: Path) -> None:
    asked: list[tuple[str, str]] = []

    def picture_of(form: Form, pose: str, pixels: int) -> QImage:
        asked.append((form.figure, pose))
        return grey(form, pose, pixels)

    write_leaflet(library, picture_of, tmp_path / "leaflet.pdf")
    wanted = {
        (way.form.figure, pose)
        for ways in ways_of(library).values()
        for way in ways
        for _, pose in way.pictures
    }
    assert set(asked) == wanted


def test_longer_words_take_more_pages_and_lose_nothing(library: Library, tmp_path: Path) -> None:
    def longer(said: FormWords) -> FormWords:
        return said._replace(cautions=tuple(f"{one} {one} {one}" for one in said.cautions * 12))

    exercises = {
        id: one._replace(usual=one.usual._replace(words=longer(one.usual.words)))
        for id, one in library.exercises.items()
    }
    usual = copied(written(library, tmp_path))
    pages = copied(written(library._replace(exercises=exercises), tmp_path))
    assert len(pages) > len(usual)
    last_steps = [ways[0].steps[-1].words for ways in ways_of(library).values()]
    assert all(any(step in page for page in pages) for step in last_steps)


def test_a_folder_that_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="nowhere"):
        write_leaflet(library, grey, tmp_path / "nowhere" / "leaflet.pdf")
