"""What another program has written becomes a library file that has no fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.converting.foreign import (
    Converted,
    Foreign,
    ForeignError,
    drafts_of,
    library_of,
    packed_steps,
    plain,
    read_json,
    texts,
)
from footcare_gui.adapters.library.forms import MOST_STEPS
from footcare_gui.adapters.library.reader import read_root
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import MAX_TEXT
from footcare_gui.adapters.yaml_tree.source import parse_text
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.programmes.draft import DraftDose

WORDS = st.text(max_size=90)


def read(text: str) -> tuple[Library, list[str]]:
    faults = Faults("")
    root = parse_text(text.encode(), faults)
    library = read_root(root, Library()) if root is not None else Library()
    return library, [str(fault) for fault in faults]


@given(st.lists(st.tuples(WORDS, st.lists(WORDS, max_size=12)), min_size=1, max_size=4))
def test_whatever_it_says_the_file_has_no_fault(said: list[tuple[str, list[str]]]) -> None:
    converted = Converted()
    for name, steps in said:
        if called := plain(name, 80):
            converted.add(Foreign(called, texts(steps)), ())
    if converted.exercises:
        ids = tuple(Item(id) for id in converted.exercises)
        converted.routines.append(Routine("all_of_it", "All of it", ids))
        library, faults = read(library_of(converted, DraftDose().dosage, "seated", "elsewhere"))
        assert faults == []
        assert list(library.exercises) == list(converted.exercises)


def test_a_draft_says_only_what_is_known() -> None:
    converted = Converted()
    converted.add(Foreign("Heel raise", ("Rise.",)), ())
    (text,) = drafts_of(converted).values()
    assert "posture" not in text
    assert "ours" not in text
    _, faults = read(text)
    assert any("missing_key key=posture" in fault for fault in faults)
    assert any("no_dose" in fault for fault in faults)


def test_more_instructions_than_steps_are_put_together() -> None:
    steps, is_cut = packed_steps([f"Step {n}." for n in range(20)])
    assert (len(steps), is_cut) == (MOST_STEPS, False)
    assert " ".join(steps) == " ".join(f"Step {n}." for n in range(20))


def test_a_long_paragraph_is_parted_at_its_sentences() -> None:
    long = " ".join(["This goes on and on until it is quite long."] * 30)
    steps, is_cut = packed_steps([long])
    assert not is_cut
    assert all(len(step) <= MAX_TEXT and step.endswith(".") for step in steps)
    assert packed_steps([long] * 9)[1]


def test_what_is_no_json_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for data in (b"{", b"[" * 100_000, b"\xff\xfe\xff"):
        path.write_bytes(data)
        with pytest.raises(ForeignError, match="export it once more"):
            read_json(path)
