"""An instant is the same after it was stored, wherever it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.journal.instants import (
    first_ms_from,
    instant,
    instant_of_ms,
    ms_of,
    offset_min_of,
    utc_text,
)

offsets = st.integers(-14 * 60, 14 * 60)
instants = st.builds(
    lambda at, offset: at.astimezone(timezone(timedelta(minutes=offset))),
    st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
    offsets,
)


@given(st.integers(0, 8 * 10**12), offsets)
def test_milliseconds_come_back_exactly(ms: int, offset_min: int) -> None:
    at = instant_of_ms(ms, offset_min)
    assert (ms_of(at), offset_min_of(at)) == (ms, offset_min)


@given(instants)
def test_text_and_milliseconds_say_the_same(at: datetime) -> None:
    stored = instant(utc_text(at), offset_min_of(at))
    assert stored == instant_of_ms(ms_of(at), offset_min_of(at))
    assert timedelta(0) <= at - stored < timedelta(milliseconds=1)
    assert stored.utcoffset() == at.utcoffset()


@given(instants)
def test_the_first_millisecond_from_an_instant_is_not_before_it(at: datetime) -> None:
    first = instant_of_ms(first_ms_from(at), 0)
    assert timedelta(0) <= first - at < timedelta(milliseconds=1)
