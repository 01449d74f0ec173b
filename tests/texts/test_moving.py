from __future__ import annotations

from footcare_gui.texts import moving as words


def test_lengths_of_time_are_counted() -> None:
    assert [words.weeks(n) for n in (1, 2)] == ["1 week", "2 weeks"]
    assert [words.months(n) for n in (1, 6)] == ["1 month", "6 months"]
    assert words.brought_in(3) == "Sessions brought in: 3."


def test_a_kind_of_file_shows_its_pattern() -> None:
    assert words.pdf_files() == "PDF files (*.pdf)"
    assert words.calendar_files() == "Calendar files (*.ics)"
    assert words.footcare_files() == "Footcare files (*.json)"


def test_trouble_is_said_with_its_reason() -> None:
    assert words.not_saved(OSError("full")) == "Not saved: full"


def test_what_does_not_come_along_is_named_and_not_endlessly() -> None:
    one = words.saved_without("all.json", ["drafts/x.yaml"])
    assert one == "Saved without drafts/x.yaml, which cannot be used: all.json"
    many = words.saved_without("all.json", [f"{n}.png" for n in range(9)])
    assert ("4.png …" in many, "5.png" in many) == (True, False)
    assert words.not_brought(1) == "One thing in it could not be used."
    assert words.not_brought(3) == "3 things in it could not be used."
