"""What stands on the keys, as the X server knows it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pytest

from footcare_gui.adapters.desktop.x11_keys import written_on
from tests.desktop import Desktop, open_desktop

P, COMMA, SPACE, LEFT = 33, 59, 65, 113


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """An X server that keeps its layout because somebody is there."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    with open_desktop() as opened:
        monkeypatch.setenv("DISPLAY", opened.display)
        somebody = ctypes.c_void_p(x.XOpenDisplay(None))
        yield opened
        x.XCloseDisplay(somebody)


def test_each_layout_has_its_own_letter_on_the_same_key(desktop: Desktop) -> None:
    found = {}
    for layout in ("us", "ru,us", "gr", "il,us"):
        desktop.type_on(layout)
        found[layout] = list(written_on([P, SPACE, LEFT]))
    assert found == {
        "us": ["p", " ", ""],
        "ru,us": ["з", " ", ""],
        "gr": ["π", " ", ""],
        "il,us": ["פ", " ", ""],
    }


def test_shift_writes_what_stands_above(desktop: Desktop) -> None:
    desktop.type_on("de")
    assert list(written_on([P, COMMA], shift=True)) == ["P", ";"]


def test_without_an_x_server_nobody_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert list(written_on([P])) == []
