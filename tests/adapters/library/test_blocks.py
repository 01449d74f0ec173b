"""The lines of one exercise in a file of many."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library import blocks
from footcare_gui.adapters.library.blocks import block_of, cut, ids_in, only_item, with_block
from footcare_gui.adapters.library.trees import written_of
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.platform import places

FILE = """\
format: 2

exercises:

  # ---- one
  - id: one
    name: One   # here

  # ---- two
  - id: two
    name: Two
    tip: It ends.

# about routines
routines:
  - id: both
    name: Both
    exercises: [one, two]
"""


def text_of(exercise: str) -> str:
    block = block_of(FILE, exercise)
    assert block is not None
    return cut(FILE, block)


def test_an_exercise_is_its_lines_without_what_stands_around_them() -> None:
    assert text_of("one") == "  - id: one\n    name: One   # here\n"
    assert text_of("two") == "  - id: two\n    name: Two\n    tip: It ends.\n"
    assert ids_in(FILE) == ("one", "two")


@pytest.mark.parametrize("path", [places.library_file(), None])
def test_a_large_file_need_not_be_parsed_to_find_the_same_lines(
    path: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = FILE if path is None else path.read_text(encoding="utf-8")
    quick = {id: block_of(text, id) for id in ids_in(text)}
    assert all(quick.values())
    monkeypatch.setattr(blocks, "_found_by_line", lambda *_: None)
    for id, block in quick.items():
        slow = block_of(text, id)
        assert block is not None
        assert slow is not None
        assert (block.first, block.end) == (slow.first, slow.end)
        assert written_of(block.node) == written_of(slow.node)


@pytest.mark.parametrize(
    "text",
    [
        "routines:\n  - id: one\n    name: One\n",
        "exercises:\n  - id: other\n    tip: |\n      - id: one\n",
        "exercises:\n  - name: One\n    id: one\n",
    ],
)
def test_only_an_exercise_of_that_id_is_one(text: str) -> None:
    found = block_of(text, "one")
    assert (found is not None) is ("name: One\n    id" in text)


def test_every_other_byte_stays() -> None:
    block = block_of(FILE, "two")
    assert block is not None
    after = with_block(FILE, block, "  - id: two\n")
    assert after == FILE.replace("    name: Two\n    tip: It ends.\n", "")
    assert with_block(FILE, block, cut(FILE, block)) == FILE


def test_the_last_exercise_of_a_file_ends_with_the_file() -> None:
    alone = "exercises:\n- {id: one, name: One}\n"
    block = block_of(alone, "one")
    assert block is not None
    assert cut(alone, block) == "- {id: one, name: One}\n"


def test_what_is_not_on_lines_of_its_own_has_none() -> None:
    assert block_of("exercises: [{id: one}]\n", "one") is None
    assert block_of(FILE, "both") is None
    assert block_of("not: [yaml", "one") is None
    assert ids_in("- just a list") == ()


def test_a_piece_of_text_is_one_item_with_or_without_its_dash() -> None:
    for text in ("- id: x\n", "id: x\n", "   - id: x\n"):
        node = only_item(text, Faults(""))
        assert node is not None
        assert node.kind == "mapping"


def test_several_items_are_a_fault() -> None:
    faults = Faults("")
    assert only_item("- id: x\n- id: y\n", faults) is None
    assert [fault.code for fault in faults] == ["number_of_items"]
    assert only_item("a: [", Faults("")) is None
