"""Lines that wait for their instant."""

from __future__ import annotations

from array import array

from footcare_gui.adapters.sound.lines import Line, Lines
from footcare_gui.adapters.sound.samples import Samples

STALE_S = 0.4
SPOKEN: dict[str, Samples] = {"Rest.": array("h", [1]), "Hold.": array("h", [2])}


def told(*lines: Line) -> Lines:
    waiting = Lines(STALE_S)
    for line in lines:
        waiting.tell(line)
    return waiting


def test_a_line_is_taken_once_when_its_instant_is_near() -> None:
    lines = told(Line("Rest.", 10.0, 0))
    assert lines.take(9.8, 9.9, SPOKEN) == []
    assert lines.take(9.95, 10.05, SPOKEN) == [(Line("Rest.", 10.0, 0), SPOKEN["Rest."])]
    assert lines.take(9.97, 10.07, SPOKEN) == []


def test_lines_are_taken_in_the_order_of_their_instants() -> None:
    lines = told(Line("Hold.", 11.0, 0), Line("Rest.", 10.0, 0))
    assert [line.text for line, _ in lines.take(10.9, 11.1, SPOKEN)] == ["Hold."]
    lines = told(Line("Hold.", 10.1, 0), Line("Rest.", 10.0, 0))
    assert [line.text for line, _ in lines.take(10.0, 10.2, SPOKEN)] == ["Rest.", "Hold."]


def test_a_line_that_is_not_decoded_yet_waits_a_little() -> None:
    lines = told(Line("Walk.", 10.0, 0))
    assert lines.take(10.0, 10.1, SPOKEN) == []
    assert len(lines.take(10.3, 10.4, {"Walk.": array("h", [3])})) == 1


def test_a_line_that_is_too_late_is_never_said() -> None:
    lines = told(Line("Walk.", 10.0, 0))
    assert lines.take(10.41, 10.5, {"Walk.": array("h", [3])}) == []


def test_what_is_forgotten_is_not_said() -> None:
    lines = told(Line("Rest.", 10.0, 0), Line("Hold.", 12.0, 0))
    lines.forget()
    assert lines.take(11.9, 12.1, SPOKEN) == []
