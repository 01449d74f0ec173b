"""The collector rests for the start, and only for that."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from footcare_gui.startup.collector import rest_collector, wake_collector


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.enable()


def test_the_collector_rests_until_it_is_woken() -> None:
    rest_collector()
    assert not gc.isenabled()
    wake_collector()
    assert gc.isenabled()


def test_what_the_start_has_made_is_never_looked_at() -> None:
    rest_collector()
    made = [[]]  # type: list[list[object]]
    known = gc.get_freeze_count()
    wake_collector()
    assert gc.get_freeze_count() > known
    assert not any(one is made for one in gc.get_objects())


def test_what_comes_later_is_collected() -> None:
    rest_collector()
    wake_collector()
    circle: list[object] = []
    circle.append(circle)
    del circle
    assert gc.collect() >= 1
