"""Pictures without a disk."""

from __future__ import annotations

from footcare_gui.adapters.pictures.in_memory import PicturesInMemory


def test_what_is_kept_is_found_until_the_app_ends() -> None:
    pictures = PicturesInMemory()
    assert pictures.get("a") == b""
    pictures.keep("a", b"a picture")
    assert pictures.get("a") == b"a picture"
    assert PicturesInMemory().get("a") == b""
