"""Small libraries in the place of Qt Quick and Qt Qml, which nothing here runs: 17 MB less.

The plugin that decodes the voice is linked to both, because it could also film a Qt Quick window.
Two names of Qt Quick are all that it asks for: what kind of window one is (here: of no kind, so the
answer is always no), and the filming (never reached after that). Qt does so for FFmpeg's own needs.
Should a later Qt ask for more, the real libraries stay, by themselves.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tools.package.where import PACKAGING, run

SOURCE = PACKAGING / "linux" / "no_quick.c"
QUICK, QML = "libQt6Quick.so.6", "libQt6Qml.so.6"
BEHIND_THEM = re.compile(r"libQt6Qml(Models|Meta|WorkerScript)\.so\.6")
_ASKED = re.compile(r"\sU (\S+?)@+Qt_6\S*$", re.MULTILINE)
_GIVEN = re.compile(r"\s[A-TV-Z] (\S+?)@+Qt_6\S*$", re.MULTILINE)


def are_enough(folder: Path, users: Iterable[Path]) -> bool:
    """Whether the stand-ins give everything that anybody asks of the two.

    Args:
        folder: Where the real libraries lie.
        users: All other programs and libraries.
    """
    real = {name for library in (QUICK, QML) for name in _names(_GIVEN, folder / library)}
    asked = {name for user in users for name in _names(_ASKED, user)}
    made = set(re.findall(r"\b(_ZN\w+)\b", SOURCE.read_text("utf-8")))
    return (asked & real) <= made


def put_in(folder: Path) -> None:
    """Put them in the real ones' place, and leave out what only those loaded."""
    with tempfile.TemporaryDirectory() as room:
        versions = Path(room) / "versions"
        versions.write_text("Qt_6 { *; };\n", encoding="ascii")
        for name in (QUICK, QML):
            run(
                [
                    "gcc",
                    "-shared",
                    "-fPIC",
                    "-Os",
                    "-s",
                    "-Wall",
                    "-Werror",
                    "-Wl,--no-as-needed",
                    f"-Wl,-soname,{name},--version-script={versions}",
                    "-o",
                    str(folder / name),
                    str(SOURCE),
                ]
            )
    for path in folder.parents[2].rglob("libQt6Qml*"):
        if BEHIND_THEM.fullmatch(path.name):
            path.unlink()


def _names(pattern: re.Pattern[str], library: Path) -> list[str]:
    return pattern.findall(run(["nm", "-D", library]))
