"""A few choices as one text, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from footcare_gui.domain.choices.kept_text import flag, kept_text, known_in

READERS: Mapping[str, Callable[[str], Any]] = {"size": int, "loud": flag}


def test_only_what_differs_is_kept() -> None:
    usual = {"size": 1, "loud": False}
    assert kept_text({"size": 1, "loud": True}, usual) == "loud=True"
    assert kept_text(usual, usual) == ""


def test_what_is_damaged_or_unknown_is_left_out_by_itself() -> None:
    assert known_in("size=7 loud=maybe shape=round", READERS) == {"size": 7}
    assert known_in("size loud=True =", READERS) == {"loud": True}


def test_a_flag_is_yes_or_no() -> None:
    assert flag("True")
    assert not flag("False")
    with pytest.raises(ValueError, match="yes"):
        flag("yes")
