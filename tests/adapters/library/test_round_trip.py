"""Texts of exercises: what is changed is written, everything else stays byte for byte."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

import pytest

from footcare_gui.adapters.library.blocks import block_of, cut, ids_in, only_item
from footcare_gui.adapters.library.round_trip import UnreadableError, changed, fresh
from footcare_gui.adapters.library.trees import written_of
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.domain.programmes.written import Path, Written, at, with_at
from footcare_gui.platform import places
from tests.house.imports import modules_of

TEXT = """\
  - id: x   # the id
    name: "X"  # name
    # before tip
    tip: Turn.   # eol
    # about the dose
    ours: {hold: 30 s, per_day: 3}  # dose
    steps:
      # first
      - One.
      # second
      - text: Two
        pose: hold   # pose
      - Three.
    cautions: [a, b]
"""
COMMENTS = [line.partition("#")[2].strip() for line in TEXT.splitlines() if "#" in line]


def said(text: str) -> Written:
    node = only_item(text, Faults(""))
    assert node is not None, text
    return written_of(node)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        (("ours", "sets"), "3"),
        (("name",), "New: name"),
        (("steps", 1, "pose"), "start"),
        (("steps",), ("Zero.", "One.", {"text": "Two", "pose": "hold"}, "Three.", "Four.")),
        (("doing",), "Walk"),
        (("works",), ("calf", "toes")),
        (("cautions",), ("a", "c, d", "- e")),
        (("notes",), ("“Quoted”: yes", "#1", "12:30", "no")),
    ],
)
def test_a_change_is_read_again_and_no_comment_is_lost(path: Path, part: Written) -> None:
    new = with_at(said(TEXT), path, part)
    after = changed(TEXT, said(TEXT), new)
    assert said(after) == new
    assert [comment for comment in COMMENTS if comment not in after] == []
    kept = set(TEXT.splitlines()) - set(after.splitlines())
    assert len(kept) <= 1, "more than the line that says it has changed"


def test_what_goes_takes_its_own_comment_and_no_other() -> None:
    after = changed(TEXT, said(TEXT), with_at(said(TEXT), ("tip",), None))
    assert [comment for comment in COMMENTS if comment not in after] == ["eol"]
    assert after.replace("    ours", "    tip: Turn.   # eol\n    ours") != after
    after = changed(TEXT, said(TEXT), with_at(said(TEXT), ("steps", 1), None))
    assert "# first" in after
    assert "Three." in after


def test_what_is_the_same_is_the_same_text() -> None:
    odd = "-   {id: x,name: 'X' , steps: [ One. ]}   # odd\n"
    assert changed(odd, said(odd), said(odd)) == odd


@pytest.mark.parametrize("exercise", ids_in(places.library_file().read_text(encoding="utf-8")))
def test_a_changed_text_changes_one_line_of_a_built_in_exercise(exercise: str) -> None:
    text = places.library_file().read_text(encoding="utf-8")
    block = block_of(text, exercise)
    assert block is not None
    before = cut(text, block)
    after = changed(before, said(before), with_at(said(before), ("purpose",), "Other."))
    different = [
        (one, other)
        for one, other in zip(before.splitlines(), after.splitlines(), strict=True)
        if one != other
    ]
    assert len(different) == 1


def test_only_one_module_knows_what_writes_in_place() -> None:
    knowing = [
        name
        for name, path in modules_of().items()
        if re.search(r"^\s*(?:from|import) ruamel", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert knowing == ["footcare_gui.adapters.library.round_trip"]


def test_a_key_that_comes_twice_breaks_nothing() -> None:
    twice = "  - id: x\n    tip: One.\n    tip: Two.  # both\n"
    new = with_at(said(twice), ("doing",), "Walk")
    assert "doing: Walk" in changed(twice, said(twice), new)


def test_what_cannot_be_read_here_is_said() -> None:
    with pytest.raises(UnreadableError):
        changed("  - [", "x", "y")


NASTY = (
    "yes", "no", "12:30", "017", "2027-01-31", "~", "null", "1.5", "- x", "? y", "a: b", "a #b",
    "[x]", "{x}", "it's", 'say "hi"', "back\\slash", "é ü 水", "%", "@x", "`x`", "x:", "!tag",
    "&anchor", "*alias", "| pipe", "> fold", "trailing,", "a, b", "…", "–", "#", "''",
)  # fmt: skip


def random_written(rng: random.Random) -> Written:
    words = rng.choice(NASTY)
    pictured: Written = {"text": words, "pose": "hold", "during": ("hold", "rest")}
    return {
        "id": "x",
        "name": words,
        "ours": {"hold": rng.choice(("30 s", "2 min")), "sets": str(rng.randint(1, 9))},
        "steps": tuple(rng.choice((words, pictured)) for _ in range(rng.randint(1, 5))),
        "cautions": tuple(rng.choices(NASTY, k=rng.randint(1, 4))),
    }


def random_edit(written: Written, rng: random.Random) -> Written:
    """Any one part made, changed or taken out."""
    assert isinstance(written, Mapping)
    words = rng.choice(NASTY)
    variants: Written = ({"id": "a", "name": words, "steps": ("One.",)},)
    edits: list[tuple[Path, Written | None]] = [
        (("name",), words),
        (("tip",), rng.choice((words, None))),
        (("ours", rng.choice(("rest", "move_in"))), rng.choice(("5 s", None))),
        (("ours", "tempo"), rng.choice(({"up": "2 s", "down": "3 s"}, None))),
        (("ours", "repetitions"), rng.choice(("12", "up to 20", ("8", "6", "4")))),
        (("steps",), tuple(rng.choices((*NASTY, {"text": words, "pose": "hold"}), k=3))),
        (("notes",), rng.choice((tuple(rng.choices(NASTY, k=2)), None))),
        (("variants",), rng.choice((variants, None))),
    ]
    path, part = rng.choice(edits)
    if path == ("steps",) and rng.random() < 0.5:
        steps = at(written, ("steps",))
        assert isinstance(steps, tuple)
        shuffled = list(steps)
        rng.shuffle(shuffled)
        part = tuple(shuffled)
    return with_at(written, path, part)


@pytest.mark.parametrize("seed", range(25))
def test_whatever_is_edited_is_what_the_text_says(seed: int) -> None:
    rng = random.Random(seed)
    written = random_written(rng)
    text = fresh(written)
    assert said(text) == written
    for _ in range(4):
        new = random_edit(written, rng)
        text, written = changed(text, written, new), new
        assert said(text) == written


@pytest.mark.proof
def test_a_thousand_random_edits_come_back_as_they_were_made() -> None:
    rng = random.Random(12)
    for _ in range(200):
        written = random_written(rng)
        text = fresh(written)
        for _ in range(5):
            new = random_edit(written, rng)
            text, written = changed(text, written, new), new
            assert said(text) == written
