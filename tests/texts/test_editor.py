"""Words of the editor."""

from __future__ import annotations

from footcare_gui.domain.programmes.fields import FIELDS, How
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_fields as field_words


def test_every_field_has_a_name_of_its_own() -> None:
    labels = [field_words.label(field.id) for field in FIELDS]
    assert len(set(labels)) == len(labels)
    assert all(isinstance(field_words.hint(field.id), str) for field in FIELDS)


def test_every_way_of_counting_has_a_name() -> None:
    assert len({field_words.how(how) for how in How}) == len(How)


def test_a_fault_is_a_sentence() -> None:
    assert field_words.fault(FaultAt(("name",), "missing_key")) == "Still to be filled in."
    wrong = FaultAt(("ours", "sets"), "no_whole_number", (("text", "x"), ("low", 1), ("high", 20)))
    assert field_words.fault(wrong) == "“x” is no whole number; write one from 1 to 20."


def test_what_can_be_said_of_a_name_says_it() -> None:
    for said in (words.saved, words.draft_kept, words.copy_name, words.copied_from):
        assert "Curls" in said("Curls")
    assert "Curls" in words.cannot_be_edited("Curls")
    assert words.to_mend(1) == "1 thing to mend"
    assert words.to_mend(2) == "2 things to mend"
