"""The data of ICU, cut down to the languages that Footcare speaks: 5 MB instead of 32.

Qt's wheels bring the names of all countries, currencies, units and zones in all languages, old
character sets, and dictionaries that break lines of scripts that Qt breaks by itself. Nothing here
asks for them. ICU's own tools take them out and make the library anew; what is left answers as
before, and for what is gone ICU falls back to its root, as for any language that it doesn't know.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from tools.package.where import run

TOOLS = ("objcopy", "icupkg", "genccode", "gcc")
BY_LANGUAGE = ("coll", "curr", "lang", "region", "unit", "zone")
NEVER_ASKED_FOR = ("brkitr", "rbnf", "translit")
SHARED = frozenset(("root", "pool", "res_index", "ucadata", "supplementalData", "tzdbNames"))
_LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?")
_START_OF_DATA = b"\xda\x27"


def missing_tools() -> list[str]:
    """Which of ICU's and the compiler's programs this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def left_out(items: Collection[str], languages: Collection[str]) -> Iterator[str]:
    """Which items of ICU's data nobody asks for.

    Args:
        items: As `icupkg --list` prints them: `lang/de.res`, `gb18030.cnv`, `likelySubtags.res`.
        languages: Codes of those that stay: `en`.
    """
    for item in items:
        tree, _, name = item.rpartition("/")
        stem, _, kind = name.rpartition(".")
        by_language = tree in BY_LANGUAGE or (
            not tree and kind == "res" and _LOCALE.fullmatch(stem)
        )
        if (
            tree in NEVER_ASKED_FOR
            or kind == "cnv"
            or (by_language and stem not in SHARED and stem.split("_")[0] not in languages)
        ):
            yield item


def shrink(library: Path, languages: Collection[str]) -> None:
    """Put a smaller library of the same name and version in its place.

    Args:
        library: `libicudata.so.NN`, which holds nothing but data.
        languages: Codes of those that stay.
    """
    number = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        run(["objcopy", "-O", "binary", "--only-section=.rodata", library, room / "section"])
        section = (room / "section").read_bytes()
        whole = room / "whole" / f"icudt{number}l.dat"  # ICU's tools take the name from the file's
        whole.parent.mkdir()
        whole.write_bytes(section[section.index(_START_OF_DATA) - 2 :])
        items = run(["icupkg", "--list", whole]).split()
        (room / "out.txt").write_text("".join(f"{item}\n" for item in left_out(items, languages)))
        data = room / f"icudt{number}l.dat"
        run(["icupkg", "--remove", room / "out.txt", whole, data])
        run(["genccode", "-a", "gcc", "-e", f"icudt{number}", data.name], cwd=room)
        made = room / library.name
        run(
            [
                "gcc",
                "-shared",
                "-s",
                "-Wl,--no-as-needed,-z,noexecstack",
                f"-Wl,-soname,{library.name}",
                "-o",
                str(made),
                str(room / f"icudt{number}l_dat.S"),
            ]
        )
        shutil.copyfile(made, library)
