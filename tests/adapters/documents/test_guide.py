"""Pages of the guide are read in their order, and what cannot be read is left out."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.documents.guide import guide_pages


def test_pages_come_in_their_order_with_their_titles(tmp_path: Path) -> None:
    (tmp_path / "2-b.html").write_text("<h1>B</h1>\n<p>b</p>\n", encoding="utf-8")
    (tmp_path / "1-a.html").write_text("<h1>A &amp; a</h1>\n", encoding="utf-8")
    assert [(page.name, page.title) for page in guide_pages(tmp_path)] == [
        ("1-a.html", "A & a"),
        ("2-b.html", "B"),
    ]


def test_what_cannot_be_read_or_has_no_title_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "1-a.html").write_bytes(b"<h1>\xff</h1>")
    (tmp_path / "2-b.html").write_text("<p>b</p>", encoding="utf-8")
    assert guide_pages(tmp_path) == []
    assert guide_pages(tmp_path / "nowhere") == []
