"""A stamp tells changed code in a checkout, and versions everywhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from footcare_gui import __version__
from footcare_gui.platform import code_stamp as stamps
from footcare_gui.platform import places
from footcare_gui.platform.code_stamp import code_stamp


@pytest.fixture
def source(tmp_path: Path) -> Path:
    source = tmp_path / "painter" / "foot.py"
    source.parent.mkdir()
    source.write_text("TOES = 5\n", encoding="utf-8")
    return source


def _rewrite(source: Path) -> None:
    source.write_text("TOES = 5  # on each side\n", encoding="utf-8")


def _touch(source: Path) -> None:
    about = source.stat()
    os.utime(source, ns=(about.st_atime_ns, about.st_mtime_ns + 1_000_000))


def _add(source: Path) -> None:
    (source.parent / "heel.py").write_text("", encoding="utf-8")


@pytest.mark.parametrize("change", [_rewrite, _touch, _add, Path.unlink])
def test_a_checkout_sees_a_change(source: Path, change: object) -> None:
    assert callable(change)
    before = code_stamp(source.parent)
    assert code_stamp(source.parent) == before
    change(source)
    assert code_stamp(source.parent) != before


def test_a_file_can_be_named_by_itself(source: Path) -> None:
    before = code_stamp(source)
    _add(source)
    assert code_stamp(source) == before
    _touch(source)
    assert code_stamp(source) != before


def test_an_installed_program_has_its_version_and_looks_at_no_file(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "is_installed", lambda: True)
    assert code_stamp(source.parent) == __version__.encode()
    monkeypatch.setattr(stamps, "__version__", "99")
    assert code_stamp(source.parent) == b"99"
