"""Write which parts ship with Footcare, in which version, under which licence, with its text.

usage: python -m tools.make_licences [--check]

What Python's package index knows is asked of the installed packages; the rest stands in `OTHERS`.
`resources/licences/parts.json` is what *About*, the .deb and the list of parts are made of.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "licences"
PARTS = FOLDER / "parts.json"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_IS_LICENCE = re.compile(r"(?i)(^|/)(licen[cs]e|copying)[^/]*$")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships and that somebody else made, or that we made.

    Attributes:
        name: What it is called.
        version: Which one; empty where it has none of its own.
        licence: Its SPDX expression.
        text: Name of the file in `resources/licences` with the licence's words.
        what: What it does here.
        files: Patterns of its files in a bundle, from its top.
    """

    name: str
    version: str
    licence: str
    text: str
    what: str
    files: tuple[str, ...]


QT = "LGPL-3.0-only"
QT_LIB = "lib/PySide6/Qt/lib"
RESOURCES = "lib/footcare_gui/_data/resources"
OURS = (
    "figures", "guide", "i18n", "icons", "licences", "pictures", "search", "sounds", "style",
)  # fmt: skip
"""Folders of resources that we made ourselves; what others made has a part of its own."""
OTHERS = (
    Part(
        "Footcare", "", "MIT", "MIT-Footcare.txt", "this app",
        (
            "footcare", "lib/footcare_gui/_data/exercises.yaml",
            *(f"{RESOURCES}/{name}/**" for name in OURS), f"{RESOURCES}/news.json",
            "share/**", "uninstall.sh", f"{QT_LIB}/libQt6Quick.so.6", f"{QT_LIB}/libQt6Qml.so.6",
        ),
    ),
    Part(
        "Footcare Sans", "", "OFL-1.1", "OFL-1.1.txt", "the letters: Inter, cut down and renamed",
        (f"{RESOURCES}/fonts/**",),
    ),
    Part(
        "Kokoro", "82M", "Apache-2.0", "Apache-2.0.txt",
        "the model that spoke the built-in voices; it does not ship",
        (f"{RESOURCES}/voice/**",),
    ),
    Part(
        "Python", "", "PSF-2.0", "PSF-2.0.txt", "the language that it is written in",
        ("lib/libpython*", "lib/python3*/**", "lib/base_library.zip"),
    ),
    Part(
        "Qt", "", QT, "LGPL-3.0.txt", "windows, drawing and sound",
        (f"{QT_LIB}/libQt6*", "lib/PySide6/Qt/plugins/**", "lib/PySide6/Qt/translations/**"),
    ),
    Part(
        "FFmpeg", "", "LGPL-2.1-or-later", "LGPL-2.1.txt", "decodes the voice",
        (f"{QT_LIB}/libav*", f"{QT_LIB}/libsw*"),
    ),
    Part(
        "ICU", "", "Unicode-3.0", "Unicode-3.0.txt", "sorting and languages, for Qt",
        (f"{QT_LIB}/libicu*",),
    ),
    Part(
        "SQLite", "", "blessing", "SQLite.txt", "keeps what was done", ("lib/libsqlite3*",)
    ),
    Part("libffi", "", "MIT", "MIT-libffi.txt", "for Python", ("lib/libffi*",)),
    Part("XZ Utils", "", "0BSD", "0BSD.txt", "for Python", ("lib/liblzma*",)),
    Part("bzip2", "", "bzip2-1.0.6", "bzip2-1.0.6.txt", "for Python", ("lib/libbz2*",)),
    Part(
        "libuuid", "", "BSD-3-Clause", "BSD-3-Clause-libuuid.txt", "for Python",
        ("lib/libuuid*",),
    ),
    Part(
        "PyInstaller's loader", "", "GPL-2.0-or-later WITH Bootloader-exception",
        "PyInstaller.txt", "starts the bundle", ("footcare",),
    ),
)  # fmt: skip
WHAT = {
    "pyside6-essentials": "Qt for Python",
    "pyside6-addons": "Qt for Python",
    "shiboken6": "Qt for Python",
    "pyyaml": "reads exercises",
    "ruamel-yaml": "changes exercises and keeps comments",
    "wakepy": "keeps the screen awake",
    "jeepney": "talks to the desktop",
    "dbus-fast": "talks to the desktop",
    "icalendar": "writes the calendar",
    "rapidfuzz": "forgiving search",
    "python-dateutil": "for the calendar",
    "tzdata": "for the calendar",
    "typing-extensions": "for the calendar",
}
FILES = {
    "pyside6-essentials": ("lib/PySide6/*.so*", "lib/libpyside6*", "lib/PySide6/*.py*"),
    "pyside6-addons": ("lib/PySide6/*.so*",),
    "shiboken6": ("lib/shiboken6/**", "lib/libshiboken6*"),
    "pyyaml": ("lib/yaml/**",),
    "ruamel-yaml": ("lib/ruamel/**", "lib/_ruamel_yaml*"),
    "python-dateutil": ("lib/dateutil/**",),
}


def main() -> int:
    """Write the parts and their texts; with `--check`, only tell whether they are as written."""
    made = text_of(tuple(parts()))
    if "--check" in sys.argv:
        return 0 if PARTS.is_file() and PARTS.read_text("utf-8") == made else 1
    FOLDER.mkdir(exist_ok=True)
    PARTS.write_text(made, encoding="utf-8")
    for name, distribution in needed().items():
        text = licence_text(distribution)
        if text:
            (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")
    lacking = [part.text for part in parts() if not (FOLDER / part.text).is_file()]
    if lacking:
        print(f"put these texts into {FOLDER.relative_to(ROOT)}: {', '.join(sorted(set(lacking)))}")
    return 1 if lacking else 0


def parts() -> Iterator[Part]:
    """Everything that ships: ours first, then by name."""
    yield from OTHERS
    for name, distribution in sorted(needed().items()):
        licence = _licence(distribution)
        is_qt = licence.startswith(QT)
        yield Part(
            distribution.metadata["Name"],
            distribution.version,
            QT if is_qt else licence,
            "LGPL-3.0.txt" if is_qt else f"{name}.txt",
            WHAT.get(name, ""),
            FILES.get(name, (f"lib/{name.replace('-', '_')}/**", f"lib/{name}-*/**")),
        )


def needed() -> dict[str, metadata.Distribution]:
    """The packages that Footcare needs to run, and what those need."""
    found: dict[str, metadata.Distribution] = {}
    waiting = ["footcare"]
    while waiting:
        name = _plain(waiting.pop())
        if name in found:
            continue
        found[name] = metadata.distribution(name)
        for requirement in found[name].requires or ():
            wanted, _, marker = requirement.partition(";")
            match = _NAME.match(wanted)
            if match and "extra ==" not in marker and _applies(marker):
                waiting.append(match[0])
    del found["footcare"]
    return found


def is_needed(name: str) -> bool:
    """Whether a package is one of `needed`, however its name is spelled."""
    return _plain(name) in needed()


def licence_text(distribution: metadata.Distribution) -> str:
    """The words of its licence, as it brings them; empty where it brings none."""
    files = [file for file in distribution.files or () if _IS_LICENCE.search(str(file))]
    return "\n\n".join(file.read_text("utf-8").strip() + "\n" for file in sorted(files, key=str))


def text_of(all_parts: tuple[Part, ...]) -> str:
    """As it is kept."""
    return json.dumps([asdict(part) for part in all_parts], indent=1, ensure_ascii=False) + "\n"


OLDEST = {"python_version": "3.11", "python_full_version": "3.11.0"}
"""What is needed under the oldest Python is told of, whichever makes the list."""


def _applies(marker: str) -> bool:
    if not marker.strip():
        return True
    from packaging.markers import Marker  # noqa: PLC0415 - only where there is a marker

    return Marker(marker.strip()).evaluate({"extra": "", **OLDEST})


def _licence(distribution: metadata.Distribution) -> str:
    told = distribution.metadata.json
    licence = told.get("license_expression") or told.get("license")
    return str(licence).partition("\n")[0].removesuffix(" License").strip()


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
