"""What a desktop, a shell and `man` look for, laid out below a prefix."""

from __future__ import annotations

import gzip
import shutil
from datetime import date
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from footcare_gui.cli.parser import parser
from tools.package.where import APP_ID, PACKAGING, ROOT, source_date, version

LINUX = PACKAGING / "linux"
ICONS = ROOT / "resources" / "icons"
_COMPLETIONS = {
    "bash": "bash-completion/completions/footcare",
    "zsh": "zsh/vendor-completions/_footcare",
    "fish": "fish/vendor_completions.d/footcare.fish",
}


def lay_out(share: Path) -> None:
    """Write everything that belongs into `PREFIX/share`.

    Args:
        share: That folder; it is made.
    """
    _put(LINUX / f"{APP_ID}.desktop", share / "applications")
    _put(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo")
    _put(LINUX / f"{APP_ID}.mime.xml", share / "mime" / "packages")
    for icon in sorted(ICONS.glob("footcare-*.png")):
        size = icon.stem.rpartition("-")[2]
        _put(icon, share / "icons" / "hicolor" / f"{size}x{size}" / "apps", f"{APP_ID}.png")
    _put(ICONS / "footcare.svg", share / "icons" / "hicolor" / "scalable" / "apps", f"{APP_ID}.svg")
    _write_compressed(share / "man" / "man1" / "footcare.1.gz", man_page())
    for shell, place in _COMPLETIONS.items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(completion(shell), encoding="utf-8")


def completion(shell: str) -> str:
    """What makes a shell complete our commands and options.

    Args:
        shell: `bash`, `zsh` or `fish`.
    """
    return str(shtab.complete(parser(), shell=shell))


def man_page() -> str:
    """The manual's page in troff: the command line's own grammar, and what stands beside it."""
    page = Manpage(parser(), format="pretty", _data={"include": str(LINUX / "man-sections.txt")})
    page.date = date.fromtimestamp(int(source_date())).isoformat()
    page.description = "lead through gentle foot and leg exercises, hands free"
    page.source, page.manual = f"Footcare {version()}", "User Commands"
    return str(page)


def _put(file: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def _write_compressed(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
