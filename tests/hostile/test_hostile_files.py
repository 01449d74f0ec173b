"""Hostile files by the hundred in every run of the tests; by the ten thousand in `make proof`."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.hostile import trees
from tests.hostile.kinds import KINDS
from tests.hostile.run import run

FILES = {"library": 150, "figure": 150, "settings": 100, "export": 60, "journal": 15}
FIRST = 1_000_000
"""Other seeds than those of the long proof."""


@pytest.mark.qt_log_ignore("Trying to construct an instance of an invalid type")
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_in_a_file_nothing_escapes(kind: str, tmp_path: Path) -> None:
    outcome = run(kind, range(FIRST, FIRST + FILES[kind]), tmp_path)
    assert not outcome.broken, "\n".join(f"seed {seed}: {why}" for seed, why in outcome.broken[:5])
    assert outcome.slowest_s < 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_gives_the_same_file_each_time(kind: str, tmp_path: Path) -> None:
    maker = KINDS[kind](tmp_path)
    files = [[maker.hostile(Random(seed)) for seed in range(3)] for _ in range(2)]
    assert files[0] == files[1]
    assert len(set(files[0])) == 3


def test_an_undamaged_tree_is_written_as_it_was_read() -> None:
    text = "a: [1, {b: 'c: d', e: ''}]\nf: {g: [], h: {}}\n"
    tree = trees.of_yaml(text)
    assert trees.of_yaml(trees.to_yaml(tree)) == tree
    assert trees.of_yaml(trees.to_yaml(trees.copied(tree))) == tree


def test_a_document_in_a_text_is_damaged_as_a_document() -> None:
    text = '{"a":[1,null,"x"],"b":"{\\"c\\":2}"}'
    tree = trees.of_json(text)
    assert trees.to_json(tree) == text
    assert isinstance(dict(tree)["b"], trees.Embedded)
