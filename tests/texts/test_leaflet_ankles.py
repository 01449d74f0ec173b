"""The band and the circles, as they are printed."""

from __future__ import annotations

import re

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet_ankles

LIBRARY = load_library(library_file()).library
FIRST = {rung.exercise: rung for rung in LIBRARY.ladder.first}


def test_the_band_is_fixed_first_and_taken_off_once_at_the_end() -> None:
    (way,) = leaflet_ankles.band_pull(LIBRARY.exercises["band_pull"], FIRST["band_pull"])
    told = [step.words for step in way.steps]
    assert "so heavy that it does not move" in told[0]
    assert "knot its ends firmly" in told[1]
    (again,) = (words for words in told if words.startswith("Do steps"))
    assert "5 times in all in the first two weeks, later 10 times" in again
    assert any("Hold for 5 seconds in the first two weeks, later for 15" in one for one in told)
    (last,) = map(int, re.findall(r"to (\d+) again", again))
    assert "take the band off" in told[-1]
    assert last < len(told)


def test_circles_are_counted_both_ways_within_the_time_of_the_article() -> None:
    for way in leaflet_ankles.ankle_circles(LIBRARY.exercises["ankle_circles"], None):
        one_way, other_way = (s.words for s in way.steps if s.pose in ("hold", "reverse"))
        assert "two big, slow circles" in one_way
        assert "about 3 seconds each" in one_way
        assert "two circles the other way round" in other_way
        assert "15 seconds in all" in other_way
