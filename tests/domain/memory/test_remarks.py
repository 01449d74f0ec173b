"""What a person adds to a session: the last word of a kind counts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from footcare_gui.domain.memory.remarks import (
    LONGEST_NOTE,
    Felt,
    Hurt,
    Moment,
    Noted,
    Removed,
    Restored,
    remarked,
)
from tests.histories import make_record

RECORD = make_record(datetime(2026, 3, 1, 12, tzinfo=UTC))


def test_the_last_answer_of_a_kind_counts_and_none_takes_it_back() -> None:
    said = [Felt(Moment.AFTER, 5), Felt(Moment.BEFORE, 2), Felt(Moment.AFTER, 3)]
    record = remarked(RECORD, said)
    assert (record.felt_before, record.felt_after) == (2, 3)
    assert remarked(record, [Felt(Moment.BEFORE, None)]).felt_before is None


def test_a_note_and_what_hurt_are_taken_back_by_an_empty_one() -> None:
    record = remarked(RECORD, [Noted("a pull"), Hurt("heel_cord")])
    assert (record.note, record.hurt) == ("a pull", "heel_cord")
    assert remarked(record, [Noted(""), Hurt("")]) == RECORD


def test_a_mistaken_entry_comes_back_whole() -> None:
    assert remarked(RECORD, [Removed()]).removed
    assert remarked(RECORD, [Removed(), Restored()]) == RECORD


@pytest.mark.parametrize("score", [-1, 11])
def test_an_answer_is_from_0_to_10(score: int) -> None:
    with pytest.raises(ValueError, match="not from 0 to 10"):
        Felt(Moment.AFTER, score)


def test_a_note_has_an_end() -> None:
    assert Noted("x" * LONGEST_NOTE).text
    with pytest.raises(ValueError, match="longer than"):
        Noted("x" * (LONGEST_NOTE + 1))
