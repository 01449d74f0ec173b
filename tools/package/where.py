"""Names and places that every kind of package shares."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
APP_ID = "io.github.footcare.Footcare"
LONGEST_S = 1_800.0


def version() -> str:
    """The version that `pyproject.toml` names."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    found = re.search(r'^version = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("pyproject.toml names no version")
    return found[1]


def source_date() -> str:
    """Seconds since 1970 of the newest commit, so that two builds of it are the same.

    A checkout without history, as an unpacked source archive is, takes a fixed instant.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or "1767225600"


def run(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, **named: object
) -> str:
    """Run a command and give what it prints; ends the build with its words when it fails.

    Args:
        command: The program and its arguments.
        env: Added to the environment.
        **named: `cwd`, for example; handed to `subprocess.run`.
    """
    done = subprocess.run(  # type: ignore[call-overload]
        [str(part) for part in command],
        env={**os.environ, "SOURCE_DATE_EPOCH": source_date(), **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=LONGEST_S,
        **named,
    )
    if done.returncode:
        raise SystemExit(
            f"{' '.join(map(str, command))}\n{done.stdout}\nfailed ({done.returncode})"
        )
    return str(done.stdout)
