"""One folder with everything but the machine's own libraries; .deb and one-file are made of it."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from tools.package import small_icu, stand_ins
from tools.package.where import BUILD, PACKAGING, ROOT, run

LIBRARIES = "lib"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_RUNPATH = re.compile(r"^\s+(?:RUNPATH|RPATH)\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\(?GLIBC_2\.(\d+)\)?")


def build() -> Path:
    """Build the folder; gives where it lies."""
    run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            PACKAGING / "footcare.spec",
            "--noconfirm",
            "--log-level",
            "WARN",
            "--distpath",
            str(BUILD),
            "--workpath",
            str(BUILD / "work"),
        ],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "1"},
    )
    folder = BUILD / "footcare"
    _strip(folder)
    _forget_this_machine(folder)
    _shrink(folder)
    return folder


def _strip(folder: Path) -> None:
    """Qt's wheels are stripped, and some of their libraries break when it is done once more.

    ICU's, which come with them, are not.
    """
    for path in binaries(folder / LIBRARIES):
        of_qt = "PySide6" in path.parts or path.name.startswith(("libQt6", "libpyside6"))
        if not of_qt or path.name.startswith(("libicui18n", "libicuuc")):
            run(["strip", "--strip-unneeded", path])


def _forget_this_machine(folder: Path) -> None:
    """Libraries are looked for in the bundle and the system, never where they were built."""
    for path in binaries(folder):
        if any(
            not place.startswith("$") for place in _RUNPATH.findall(run(["objdump", "-p", path]))
        ):
            run(["patchelf", "--remove-rpath", path])


def _shrink(folder: Path) -> None:
    lacking = small_icu.missing_tools()
    if lacking:
        print(f"the bundle stays 44 MB larger: {', '.join(lacking)} not found")
        return
    qt = folder / LIBRARIES / "PySide6" / "Qt" / "lib"
    for library in qt.glob("libicudata.so.*"):
        small_icu.shrink(library, languages())
    others = [
        path for path in binaries(folder) if not path.name.startswith(("libQt6Q", "libQt6OpenGL"))
    ]
    if (qt / stand_ins.QUICK).exists() and stand_ins.are_enough(qt, others):
        stand_ins.put_in(qt)


def languages() -> list[str]:
    """Codes of the languages that Footcare speaks; English needs no catalogue."""
    found = (ROOT / "resources" / "i18n").glob("*/*/*.mo")
    return sorted({"en", *(path.parent.parent.name for path in found)})


def binaries(folder: Path) -> list[Path]:
    """Every program and library in the folder, links left out."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF"
    )


def modules(folder: Path) -> list[str]:
    """Dotted names of all modules that lie inside the program."""
    lib = folder / LIBRARIES
    parts = (path.relative_to(lib).with_suffix("").parts for path in lib.rglob("*.pyc"))
    return sorted(".".join(names[:-1] if names[-1] == "__init__" else names) for names in parts)


def wanted_of_the_machine(folder: Path) -> dict[str, str]:
    """Libraries that are loaded and not brought along → one of the files that loads each."""
    brought = {path.name for path in folder.rglob("*.so*")}
    wanted: dict[str, str] = {}
    for path in binaries(folder):
        for library in _NEEDED.findall(run(["objdump", "-p", path])):
            if library not in brought:
                wanted.setdefault(library, path.name)
    return wanted


def oldest_glibc(folder: Path) -> int:
    """The *n* of the oldest glibc 2.*n* that everything in the folder can be loaded with."""
    found = [
        int(n) for path in binaries(folder) for n in _GLIBC.findall(run(["objdump", "-T", path]))
    ]
    return max(found, default=0)


def size_mb(path: Path) -> float:
    """Bytes of a file or of all files below a folder, links left out, in millions."""
    files = (
        [path] if path.is_file() else [file for file in path.rglob("*") if not file.is_symlink()]
    )
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def copy(folder: Path, to: Path) -> None:
    """Copy the folder with its links as links."""
    shutil.copytree(folder, to, symlinks=True, dirs_exist_ok=True)
