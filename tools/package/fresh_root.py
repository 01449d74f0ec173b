"""A fresh Debian without anything of ours, in which a package is installed, used and removed.

Needs root and `debootstrap`, and a network only while it is made. The bare root is kept and copied,
so that the second package of a day does not download it again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.package.where import BUILD, PACKAGING, run

MIRROR = "http://deb.debian.org/debian"
ROOTS = BUILD / "roots"
MOUNTS = (("proc", "proc", "proc"), ("dev", "tmpfs-none", "bind"))


def can_be_made() -> bool:
    """Whether this machine lets us make one."""
    return os.geteuid() == 0 and shutil.which("debootstrap") is not None


def try_in(suite: str, deb: Path, one_file: Path | None) -> str:
    """Install packages in a fresh root, use them, remove them; gives what was seen.

    Args:
        deb: The package for all.
        one_file: The one that installs itself for one person, where it was built.
        suite: Debian's name of the release: `bookworm`.

    Raises:
        SystemExit: Something did not hold.
    """
    with _root(suite) as root:
        room = root / "try"
        room.mkdir()
        shutil.copytree(PACKAGING / "try", room, dirs_exist_ok=True)
        shutil.copyfile(deb, room / "footcare.deb")
        if one_file is not None:
            shutil.copyfile(one_file, room / "footcare.run")
        try:
            seen = run(["chroot", root, "/bin/bash", "/try/deb.sh"])
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


def _unmount(root: Path) -> None:
    for line in reversed(Path("/proc/mounts").read_text("utf-8").splitlines()):
        place = line.split()[1]
        if place.startswith(f"{root}/"):
            subprocess.run(["umount", "-l", place], check=False)
