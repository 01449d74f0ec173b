"""Whatever ships has a licence, and its words are there to be read."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from tests.needs import ROOT
from tools.make_licences import FOLDER, Part, needed, parts
from tools.package.licences import (
    claims,
    debian_copyright,
    kept,
    unlicensed,
    unlicensed_modules,
)


def test_every_package_that_is_needed_is_told_of() -> None:
    told = {part["name"] for part in kept()}
    assert {distribution.metadata["Name"] for distribution in needed().values()} <= told
    assert {part.name for part in parts()} == told


def test_every_part_has_a_licence_with_its_words_and_what_it_is_for() -> None:
    for part in kept():
        assert part["licence"], part
        assert part["what"], part
        assert len((FOLDER / part["text"]).read_text("utf-8")) > 200, part


def resources() -> list[str]:
    """Every resource as it is called in a bundle."""
    data = Path("lib/footcare_gui/_data")
    files = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    return [str(data / path.relative_to(ROOT)) for path in files]


def test_every_resource_belongs_to_one_part() -> None:
    for name in resources():
        assert sum(claims(part, name) for part in kept()) == 1, name


@pytest.mark.parametrize("part", ["Footcare", "Footcare Sans", "Kokoro"])
def test_without_a_part_its_resources_are_missed(part: str) -> None:
    others = [one for one in kept() if one["name"] != part]
    assert any(not any(claims(one, name) for one in others) for name in resources())


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        ("footcare", {"Footcare", "PyInstaller's loader"}),
        ("lib/libpython3.11.so.1.0", {"Python"}),
        ("lib/python3.11/lib-dynload/_json.so", {"Python"}),
        ("lib/PySide6/QtCore.abi3.so", {"PySide6_Essentials", "PySide6_Addons"}),
        ("lib/PySide6/Qt/lib/libQt6Core.so.6", {"Qt"}),
        ("lib/PySide6/Qt/plugins/platforms/libqxcb.so", {"Qt"}),
        ("lib/PySide6/Qt/lib/libavcodec.so.61", {"FFmpeg"}),
        ("lib/PySide6/Qt/lib/libicudata.so.73", {"ICU"}),
        ("lib/shiboken6/Shiboken.abi3.so", {"shiboken6"}),
        ("lib/libsqlite3.so.0", {"SQLite"}),
        ("lib/yaml/_yaml.so", {"PyYAML"}),
    ],
)
def test_each_file_is_claimed_by_who_made_it(name: str, owners: set[str]) -> None:
    assert {part["name"] for part in kept() if claims(part, name)} == owners


def test_a_file_that_nobody_claims_is_found(tmp_path: Path) -> None:
    strange = ["lib/footcare_gui/_data/resources/songs/a.wav", "lib/strange/new.so"]
    for name in ("footcare", "lib/yaml/_yaml.so", *strange):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "lib" / "new.so").symlink_to("strange/new.so")
    assert unlicensed(tmp_path) == strange


def test_a_module_inside_the_program_that_nobody_claims_is_found() -> None:
    brought = ["json.decoder", "footcare_gui.cli", "yaml", "ruamel.yaml", "pyimod01_archive"]
    assert unlicensed_modules(brought) == []
    assert unlicensed_modules([*brought, "hypothesis.core", "nobody_knows"]) == [
        "hypothesis", "nobody_knows",
    ]  # fmt: skip


def test_a_package_that_is_newly_needed_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    new = metadata.distribution("pytest")
    monkeypatch.setattr("tools.make_licences.needed", lambda: {**needed(), "pytest": new})
    assert "pytest" not in {part["name"] for part in kept()}
    assert "pytest" in {part.name for part in parts() if isinstance(part, Part)}


def test_the_deb_tells_of_each_part() -> None:
    text = debian_copyright()
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals")
    assert all(f"Comment: {part['name']}" in text for part in kept()[1:])
