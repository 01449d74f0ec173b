"""The sheet for a physiotherapist, read back by Qt's own PDF reader."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from footcare_gui.adapters.documents.pdf_page import PdfError
from footcare_gui.adapters.documents.pdf_report import write_pdf
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord, felt_points
from footcare_gui.domain.progress.course import course
from footcare_gui.domain.progress.report import report
from footcare_gui.platform import places
from footcare_gui.views.theme import load_fonts
from tests.histories import NOW, make_record
from tests.needs import need_commands

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = NOW.date()
PAGE_PX = QSize(620, 877)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture
def family() -> str:
    return load_fonts(places.resources() / "fonts")


def everything(library: Library, sessions: int) -> list[SessionRecord]:
    """As much as the page could ever be asked to hold."""
    parts = [(e, s, 60, 60) for e in library.exercises for s in (Side.LEFT, Side.RIGHT)]
    return [
        make_record(
            NOW - timedelta(days=n),
            parts,
            felt=(n % 11, (n + 1) % 11),
            note=f"Note {n}. " + "A long line about how the left heel was in the morning. " * 6,
            hurt="toe_walk",
            too_much="heel_cord",
        )
        for n in range(sessions)
    ]


def read(path: Path) -> tuple[QPdfDocument, str]:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document, document.getAllText(0).text()


def written(
    records: list[SessionRecord], library: Library, folder: Path, family: str, days: int = 28
) -> Path:
    path = folder / "sheet.pdf"
    write_pdf(report(records, TODAY - timedelta(days=days - 1), TODAY), library, path, family)
    return path


def test_the_sheet_says_who_made_it_what_was_done_on_each_side_and_how_it_felt(
    library: Library, tmp_path: Path, family: str
) -> None:
    cut = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 4))
    note = "A pull behind the right knee."
    record = make_record(NOW, cut, felt=(2, 5), note=note, hurt="heel_cord")
    document, text = read(written([record], library, tmp_path, family))
    assert document.pageCount() == 1
    for words in (
        "Not a medical record",
        "Name:",
        "4 March 2026",
        "Heel tendon stretch",
        "30 s",
        "4 s",
        "named as worse: 1",
        "before: 2",
        "after: 5",
        note,
    ):
        assert words in text


@pytest.fixture(params=["C", "en_US"])
def size_pt(request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    """The paper of a place."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield (612, 792) if request.param == "en_US" else (595, 842)
    QLocale.setDefault(before)


def test_however_much_was_done_it_is_one_page_and_nothing_runs_out_of_it(
    library: Library, tmp_path: Path, family: str, size_pt: tuple[int, int]
) -> None:
    document, text = read(written(everything(library, 120), library, tmp_path, family, 182))
    size = document.pagePointSize(0)
    assert document.pageCount() == 1
    assert (round(size.width()), round(size.height())) == size_pt
    assert ("more notes are in the app" in text) is (size_pt == (595, 842))
    assert edges_are_white(document)


def test_what_is_copied_out_of_it_is_what_is_printed(
    library: Library, tmp_path: Path, family: str
) -> None:
    need_commands("pdftotext")
    note = "At 7:30, then 3:10 – 2 × 30 s, 50 % (A–B) -> “better”."
    record = make_record(NOW, (("heel_cord", Side.LEFT, 30, 30),), felt=(2, 5), note=note)
    path = written([record], library, tmp_path, family)
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    copied = " ".join(done.stdout.split())
    for words in (note, "○ before: 2", "Name:", "0 (nothing) to 10 (worst)"):
        assert " ".join(words.split()) in copied


def test_long_times_stand_apart_from_each_other(
    library: Library, tmp_path: Path, family: str
) -> None:
    need_commands("pdftotext")
    parts = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 30))
    records = [make_record(NOW - timedelta(hours=n), parts, id=str(n)) for n in range(29)]
    path = written(records, library, tmp_path, family)
    command = ["pdftotext", "-layout", str(path), "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert re.search(r"29 +2 +14:30 min +14:30 min +–", done.stdout)


def test_the_weeks_are_told_as_progress_tells_them(
    library: Library, tmp_path: Path, family: str
) -> None:
    felt = [(6, 5), (6, 6), (5, 4), (5, 5), (3, 3), (3, 2)]
    records = [make_record(NOW - timedelta(days=n), felt=felt[5 - n // 7]) for n in range(42)]
    told = course(felt_points(records[::-1]), TODAY)
    value = report(records, TODAY - timedelta(days=27), TODAY, told)
    path = tmp_path / "sheet.pdf"
    write_pdf(value, library, path, family)
    _, text = read(path)
    assert "Before sessions: 6 weeks ago about 6, now about 3." in text


def test_what_is_prescribed_stands_beside_what_was_done(
    library: Library, tmp_path: Path, family: str
) -> None:
    parts = (("heel_cord", Side.LEFT, 30, 30), ("gone", Side.LEFT, 30, 30))
    _, text = read(written([make_record(NOW, parts)], library, tmp_path, family))
    assert "Planned in Footcare: 30 s · each leg · twice a day" in text
    assert text.count("Planned") == 1, "nothing is known of what the library has lost"


def edges_are_white(document: QPdfDocument) -> bool:
    """Whether the outer two hundredths of the page are unmarked."""
    page = QImage(PAGE_PX, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, PAGE_PX))
    painter.end()
    edge, white = PAGE_PX.width() // 50, QColor(Qt.GlobalColor.white)
    columns = [*range(edge), *range(PAGE_PX.width() - edge, PAGE_PX.width())]
    rows = [*range(edge), *range(PAGE_PX.height() - edge, PAGE_PX.height())]
    return all(
        page.pixelColor(x, y) == white for x in columns for y in range(PAGE_PX.height())
    ) and all(page.pixelColor(x, y) == white for y in rows for x in range(PAGE_PX.width()))


def test_nothing_done_is_said_and_makes_no_claim(
    library: Library, tmp_path: Path, family: str
) -> None:
    _, text = read(written([], library, tmp_path, family))
    assert "Nothing was done in this time." in text
    assert "Nothing was noted." in text


def test_an_exercise_that_the_library_has_lost_is_shown_by_its_id(
    library: Library, tmp_path: Path, family: str
) -> None:
    record = make_record(NOW, (("my_own_thing", Side.BOTH, 30, 30),))
    _, text = read(written([record], library, tmp_path, family))
    assert "my_own_thing" in text


def test_a_folder_that_cannot_be_written_is_an_error_that_names_the_file(
    library: Library, tmp_path: Path, family: str
) -> None:
    with pytest.raises(PdfError, match=r"nowhere.*sheet\.pdf"):
        written([], library, tmp_path / "nowhere", family)
