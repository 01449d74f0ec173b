"""Whatever ships has a licence, and its words are there to be read."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from tests.needs import ROOT
from tools.make_licences import FOLDER, Part, needed, parts
from tools.package.licences import debian_copyright, kept, unlicensed


def test_every_package_that_is_needed_is_told_of() -> None:
    told = {part["name"] for part in kept()}
    assert {distribution.metadata["Name"] for distribution in needed().values()} <= told
    assert {part.name for part in parts()} == told


def test_every_part_has_a_licence_with_its_words_and_what_it_is_for() -> None:
    for part in kept():
        assert part["licence"], part
        assert part["what"], part
        assert len((FOLDER / part["text"]).read_text("utf-8")) > 200, part


def test_every_resource_belongs_to_a_part() -> None:
    bundle = Path("lib/footcare_gui/_data/resources")
    for path in (ROOT / "resources").iterdir():
        name = str(bundle / path.name / "file")
        assert any(name.startswith(p.removesuffix("**")) for one in kept() for p in one["files"])


def test_a_file_that_nobody_claims_is_found(tmp_path: Path) -> None:
    for name in ("footcare", "lib/yaml/_yaml.so", "lib/strange/new.so"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert unlicensed(tmp_path) == ["lib/strange/new.so"]


def test_a_package_that_is_newly_needed_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    new = metadata.distribution("pytest")
    monkeypatch.setattr("tools.make_licences.needed", lambda: {**needed(), "pytest": new})
    assert "pytest" not in {part["name"] for part in kept()}
    assert "pytest" in {part.name for part in parts() if isinstance(part, Part)}


def test_the_deb_tells_of_each_part() -> None:
    text = debian_copyright()
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals")
    assert all(f"Comment: {part['name']}" in text for part in kept()[1:])
