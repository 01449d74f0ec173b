"""Wherever one byte of a journal is wrong, the day goes on, and what is lost is said."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from footcare_gui.domain.memory.journal import Mended, NotSaved
from tests.adapters.journal.damage import DAY_AFTER, flipped, sound_journal, use
from tests.sessions import Notebook

SEEDS = range(40)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sound_journal(tmp_path_factory.mktemp("sound")).read_bytes()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_day_with_a_damaged_journal_ends_well(seed: int, sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(flipped(sound, Random(seed)))
    seen, said = use(path)
    assert seen == 3 or any(isinstance(notice, Mended | NotSaved) for notice in said)
    if not any(isinstance(notice, NotSaved) for notice in said):
        assert Notebook(path, DAY_AFTER, said.append).history.of_day(DAY_AFTER.date())


def test_a_byte_in_the_tables_description_costs_no_session(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    at = sound.index(b"CREATE TABLE events") + len(b"CREATE TABLE ev")
    path.write_bytes(sound[:at] + b"\xc7" + sound[at + 1 :])
    seen, said = use(path)
    assert seen == 3
    assert [type(notice) for notice in said] == [Mended]


def test_a_version_below_zero_is_damage(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(sound[:60] + b"\xff\xff\xff\xfe" + sound[64:])
    seen, said = use(path)
    assert seen == 3
    assert [type(notice) for notice in said] == [Mended]
