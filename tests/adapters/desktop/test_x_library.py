"""Libraries of the X Window System are found by the name of their version, or are not there."""

from __future__ import annotations

import sys

import pytest

from footcare_gui.adapters.desktop.x_library import x_library


@pytest.mark.skipif(sys.platform != "linux", reason="there it has this name")
def test_one_that_is_there_is_loaded() -> None:
    found = x_library("libX11.so.6")
    assert found is not None
    assert found.XOpenDisplay


def test_one_that_is_not_there_is_none() -> None:
    assert x_library("libNeverThere.so.9") is None
