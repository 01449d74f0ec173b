"""What the journal stores comes back as it was; what is not ours is refused in words."""

from __future__ import annotations

import json

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.codec import CodecError, dumps, loads
from footcare_gui.domain.memory.remarks import Felt, Moment, Noted
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.state import Eased, Paused, PauseReason, Position
from tests.builders import ALL, make_plan

VALUES = [
    make_plan(*ALL),
    c.Extend(5, 10_000),
    e.SegmentEnded(7, 3, 250, e.Cause.TOO_MUCH),
    e.WasTooMuch(7, 3, Side.LEFT, 250, None),
    Paused(Position(2, 1, eased=(Eased(0, Side.RIGHT, 4),), cut=(0, 2)), PauseReason.LEFT, 9),
    Felt(Moment.BEFORE, None),
    Noted("“ä”\n\u2028"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_is_stored_comes_back_as_it_was(value: object) -> None:
    assert loads(dumps(value)) == value


def test_a_stored_row_is_one_line_that_names_its_kind() -> None:
    row = dumps(e.SessionStarted(4))
    assert json.loads(row) == {"version": 1, "type": "SessionStarted", "at_ms": 4}
    assert "\n" not in dumps(Noted("a\nb"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "[" * 90_000,
        '{"version":2,"type":"SessionStarted","at_ms":4}',
        '{"version":1,"type":"os.system","at_ms":4}',
        '{"version":1,"type":"SessionStarted"}',
        '{"version":1,"type":"SessionStarted","at_ms":true}',
        '{"version":1,"type":"SessionStarted","at_ms":4,"more":1}',
        '{"version":1,"type":"Noted","text":"\\ud800"}',
        '{"version":1,"type":"SegmentEnded","at_ms":4,"index":1,"elapsed_ms":1,"cause":"no"}',
    ],
)
def test_what_is_not_ours_is_refused(text: str) -> None:
    with pytest.raises(CodecError):
        loads(text)
