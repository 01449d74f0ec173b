"""A page that is painted downward: a file appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPdfWriter

from footcare_gui.adapters.documents.pdf_page import MM, PdfError, PdfPage, write_pages

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_written_goes_down_the_page_and_what_stands_beside_stays(tmp_path: Path) -> None:
    places: list[float] = []

    def paint(painter: QPainter, writer: QPdfWriter) -> None:
        page = PdfPage(painter, writer, "")
        page.text("One line", 11)
        places.append(page.y)
        assert page.text_at("Beside it, " * 30, 11, 0, page.width / 2) > page.line_height(11)
        places.append(page.y)
        page.skip(10)
        places.append(page.y)

    write_pages(tmp_path / "page.pdf", "A page", 10, paint)
    assert 0 < places[0] == places[1]
    assert places[2] == places[1] + 10 * MM
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_an_older_file_stays_where_a_new_one_fails(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"older")

    def fail(_painter: QPainter, _writer: QPdfWriter) -> None:
        raise PdfError("full")

    with pytest.raises(PdfError, match="full"):
        write_pages(path, "A page", 10, fail)
    assert path.read_bytes() == b"older"
