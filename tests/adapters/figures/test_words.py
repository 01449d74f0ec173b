"""Words of a figure file are written out for either side."""

from __future__ import annotations

from footcare_gui.adapters.figures.words import read_sided
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Fields
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.words import UNSAID


def fields_of(text: str) -> Fields:
    root = parse_yaml(text, Faults("f.yaml"))
    assert root is not None
    return root.fields(required=("says",), optional=("felt",))


def test_both_sides_are_written_out_with_capitals_where_the_file_has_them() -> None:
    words = read_sided(
        fields_of('says: "{Side} leg long, {other} knee bent. {Other} one."'), "says"
    )
    assert words.of(Side.LEFT) == "Left leg long, right knee bent. Right one."
    assert (
        words.of(Side.RIGHT) == words.of(Side.BOTH) == "Right leg long, left knee bent. Left one."
    )


def test_words_without_a_side_are_the_same_for_both_and_none_are_none() -> None:
    fields = fields_of("says: Both feet flat on the left mat {here}.")
    assert read_sided(fields, "says") == ("Both feet flat on the left mat {here}.",) * 2
    assert read_sided(fields, "felt") == UNSAID


def test_either_side_can_be_written_out_as_other_languages_need_it() -> None:
    text = "says: {left: Linkes Bein lang., right: Rechtes Bein lang.}"
    assert read_sided(fields_of(text), "says") == ("Linkes Bein lang.", "Rechtes Bein lang.")
    half = fields_of("says: {left: Linkes Bein lang.}")
    assert read_sided(half, "says") == ("Linkes Bein lang.", "")
    assert [fault.code for fault in half.at.faults] == ["missing_key"]
