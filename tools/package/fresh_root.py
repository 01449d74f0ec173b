"""A fresh Debian without anything of ours, in which a package is installed, used and removed.

Needs root and `debootstrap`, and a network only while it is made. The bare root is kept and copied,
so that the second package of a day does not download it again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.package.where import BUILD, PACKAGING, ROOT, run

MIRROR = "http://deb.debian.org/debian"
ROOTS = BUILD / "roots"


def can_be_made() -> bool:
    """Whether this machine lets us make one."""
    return os.geteuid() == 0 and shutil.which("debootstrap") is not None


def try_in(suite: str, script: str, files: Sequence[Path]) -> str:
    """Run one of `packaging/try` in a fresh root; gives what was seen.

    Args:
        suite: Debian's name of the release: `bookworm`.
        script: Installs, uses and removes a package: `deb.sh`.
        files: What it finds beside itself, in /try: files, or folders.

    Raises:
        SystemExit: Something did not hold.
    """
    with _root(suite) as root:
        room = root / "try"
        shutil.copytree(PACKAGING / "try", room)
        for file in (ROOT / "docs" / "guide", ROOT / "tools" / "system-packages.txt", *files):
            run(["cp", "-R", file, room])
        try:
            seen = run(["chroot", root, "/bin/bash", f"/try/{script}"])
        finally:
            _keep(root / "tmp" / "seen", BUILD / "seen" / suite)
    return seen


def _keep(found: Path, to: Path) -> None:
    if found.is_dir():
        shutil.copytree(found, to, dirs_exist_ok=True)


@contextlib.contextmanager
def _root(suite: str) -> Iterator[Path]:
    bare, root = ROOTS / f"{suite}-bare", ROOTS / suite
    if not bare.exists():
        half = ROOTS / f"{suite}-half"
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        run(["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, half, MIRROR])
        half.rename(bare)
    _unmount(root)
    shutil.rmtree(root, ignore_errors=True)
    run(["cp", "-a", bare, root])
    _borrow_network(root)
    _share_downloads(root, ROOTS / f"{suite}-archives")
    run(["mount", "-t", "proc", "proc", root / "proc"])
    run(["mount", "-t", "tmpfs", "tmpfs", root / "dev"])
    try:
        for device in ("null", "zero", "random", "urandom", "tty"):
            (root / "dev" / device).touch()
            run(["mount", "--bind", f"/dev/{device}", root / "dev" / device])
        (root / "dev" / "fd").symlink_to("/proc/self/fd")
        (root / "dev" / "shm").mkdir()
        run(["mount", "-t", "tmpfs", "tmpfs", root / "dev" / "shm"])
        yield root
    finally:
        _unmount(root)


def _borrow_network(root: Path) -> None:
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    for file in Path("/etc/apt/apt.conf.d").glob("*"):
        if "docker" not in file.name:
            shutil.copyfile(file, root / "etc/apt/apt.conf.d" / file.name)
    bundle = Path("/etc/ssl/certs/ca-certificates.crt")
    if bundle.exists():
        shutil.copyfile(bundle, root / "etc/ssl/certs" / bundle.name)


def _share_downloads(root: Path, downloads: Path) -> None:
    (downloads / "partial").mkdir(parents=True, exist_ok=True)
    run(["mount", "--bind", downloads, root / "var/cache/apt/archives"])


def _unmount(root: Path) -> None:
    real = root.resolve()  # as the kernel names it
    for line in reversed(Path("/proc/mounts").read_text("utf-8").splitlines()):
        place = line.split()[1]
        if place.startswith(f"{real}/"):
            subprocess.run(["umount", "-l", place], check=False)
