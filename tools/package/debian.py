"""The .deb: the folder under /usr/lib, what desktops look for under /usr/share.

It needs no maintainer scripts: menu, icons and types of files are taken up by the triggers of those
who look after them, and nothing of a person's data belongs to a package.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from tools.package import bundle, licences, share, squeeze
from tools.package.where import BUILD, DIST, PACKAGING, ROOT, run, source_date, version

TABLE = ROOT / "tools" / "system-packages.txt"
WITH_PYTHON = ("libffi.so", "libsqlite3.so", "liblzma.so", "libbz2.so", "libuuid.so")
"""Brought along where packages can't be asked for; Debian has them, and mends them."""
DEBIAN_ONLY = {
    "libffi.so.8": "libffi8",
    "libsqlite3.so.0": "libsqlite3-0",
    "liblzma.so.5": "liblzma5",
    "libuuid.so.1": "libuuid1",
    "libgcc_s.so.1": "libgcc-s1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbz2.so.1": "libbz2-1.0",
    "libbz2.so.1.0": "libbz2-1.0",
}
GLIBC = frozenset(
    f"lib{part}"
    for part in ("c.so.6", "m.so.6", "dl.so.2", "pthread.so.0", "resolv.so.2", "rt.so.1")
)
LOADER = "ld-linux"
MAINTAINER = "The Footcare contributors <footcare@users.noreply.github.com>"
REVISION = 1
SQUEEZED = int(os.environ.get("DEB_LEVEL", "9"))
NEW_NAMES = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
_ROW = re.compile(r"^library\s+(\S+)\s+(\S+)\s*$", re.MULTILINE)


def build(folder: Path) -> Path:
    """Build the package of a bundle; gives the file.

    Args:
        folder: As `bundle.build` gives it.
    """
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / "footcare"
    bundle.copy(folder, program)
    _leave_to_debian(program)
    share.lay_out(root / "usr" / "share")
    start = root / "usr" / "bin" / "footcare"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/footcare/footcare")
    _write_documents(root / "usr" / "share" / "doc" / "footcare")
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "debian" / "lintian-overrides", overrides / "footcare")
    _write_control(root, program)
    _set_modes(root)
    DIST.mkdir(exist_ok=True)
    file = DIST / f"footcare_{debian_version()}_amd64.deb"
    plain = BUILD / "plain.deb"
    run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", root, plain])
    squeeze.squeeze(plain, file, SQUEEZED)
    plain.unlink()
    return file


def debian_version() -> str:
    """The version of the package: ours, and the number of this packaging of it."""
    return f"{version()}-{REVISION}"


def depends(wanted: dict[str, str]) -> Iterator[str]:
    """The packages that bring these libraries, each once, as a control file names them.

    Args:
        wanted: Names of libraries → who loads each, as `bundle.wanted_of_the_machine` gives them.

    Raises:
        SystemExit: A library that no row of the table brings.
    """
    table = dict(_ROW.findall(TABLE.read_text("utf-8"))) | DEBIAN_ONLY
    packages = set(dict(_ROW.findall(TABLE.read_text("utf-8"))).values())
    for library, user in wanted.items():
        if library in GLIBC or library.startswith(LOADER):
            continue
        if library not in table:
            raise SystemExit(f"{user} loads {library}: {TABLE.name} names no package for it")
        packages.add(table[library])
    for package in sorted(packages):
        yield NEW_NAMES.get(package, package)


def _leave_to_debian(program: Path) -> None:
    for file in (program / bundle.LIBRARIES).iterdir():
        if file.name.startswith(WITH_PYTHON):
            file.unlink()


def _write_control(root: Path, program: Path) -> None:
    needs = [f"libc6 (>= 2.{bundle.oldest_glibc(program)})"]
    needs += depends(bundle.wanted_of_the_machine(program))
    text = (PACKAGING / "debian" / "control.in").read_text("utf-8")
    installed_kb = round(bundle.size_mb(root) * 1e6 / 1024)
    text = text.format(
        version=debian_version(),
        maintainer=MAINTAINER,
        depends=", ".join(needs),
        installed=installed_kb,
    )
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(text, encoding="utf-8")
    files = sorted(
        path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    sums = run(["md5sum", *(path.relative_to(root) for path in files)], cwd=root)
    (control / "md5sums").write_text(sums, encoding="utf-8")


def _write_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(licences.debian_copyright(), encoding="utf-8")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(news, 9, mtime=0))
    when = format_datetime(datetime.fromtimestamp(int(source_date()), UTC))
    text = (PACKAGING / "debian" / "changelog.in").read_text("utf-8")
    text = text.format(version=debian_version(), maintainer=MAINTAINER, when=when)
    (folder / "changelog.Debian.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _set_modes(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path.parent.name == "bin" or path.name == "footcare"
        runs = is_program and (path.is_dir() or path.read_bytes()[:4] == b"\x7fELF")
        path.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)
