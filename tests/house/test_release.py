"""A release says one version everywhere, and tells what is in it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from footcare_gui import __version__
from tools import make_release
from tools.package import bill
from tools.package.licences import kept
from tools.package.where import version


def test_the_package_and_the_project_say_one_version() -> None:
    assert __version__ == version()


def test_what_keeps_it_from_a_release_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n", encoding="utf-8")
    monkeypatch.setattr(make_release, "run", lambda *_command, **_named: " M README.md\n")
    monkeypatch.setattr(make_release, "version", lambda: "9.9.9")
    told = "\n".join(make_release.in_the_way(tmp_path))
    assert "pyproject.toml 9.9.9" in told
    assert "CHANGELOG.md has no section" in told
    assert "no release 9.9.9" in told
    assert "not everything is committed" in told


def test_the_list_of_parts_has_them_all_and_is_the_same_twice() -> None:
    told = json.loads(bill.bill_of_materials())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert told["metadata"]["component"]["version"] == version()
    assert [one["name"] for one in told["components"]] == [part["name"] for part in kept()[1:]]
    assert all(one["licenses"] for one in told["components"])
    assert bill.bill_of_materials() == bill.bill_of_materials()


def test_sums_are_those_that_sha256sum_makes(tmp_path: Path) -> None:
    file = tmp_path / "footcare.deb"
    file.write_bytes(b"abc")
    assert bill.sums([file]) == f"{hashlib.sha256(b'abc').hexdigest()}  footcare.deb\n"


def test_the_changelog_of_this_version_is_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_release, "run", lambda *_command, **_named: "")  # no archive has git
    told = list(make_release.in_the_way())
    assert [line for line in told if "CHANGELOG" in line or "news" in line] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("## [Unreleased]\n\n- More.\n\n## [9.9.9] – 2027-01-01\n", "unreleased changes"),
        ("## [9.9.9] – 2027-01-01\n\n### Fixed\n\n- A\n\n### Added\n\n- B\n", "in this order"),
    ],
)
def test_a_changelog_that_is_not_ready_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    three = text.replace("2027-01-01\n", "2027-01-01\n\n- One.\n- Two.\n- Three.\n")
    (tmp_path / "CHANGELOG.md").write_text(three, encoding="utf-8")
    monkeypatch.setattr(make_release, "run", lambda *_command, **_named: "")
    monkeypatch.setattr(make_release, "version", lambda: "9.9.9")
    assert told in "\n".join(make_release.in_the_way(tmp_path))
