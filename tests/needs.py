"""What a test needs from the machine beyond Python, and what to say where it is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_PERMITTED = "this machine does not permit"
"""How the reason of a skip begins that no installation could mend; CI accepts it."""

PACKAGES_TABLE = ROOT / "tools" / "system-packages.txt"


@cache
def package_of_command() -> dict[str, str]:
    """Debian package by command name, from the table that the set-up installs from."""
    rows = (line.split() for line in PACKAGES_TABLE.read_text(encoding="utf-8").splitlines())
    return {row[1]: row[2] for row in rows if row and row[0] in ("command", "proof")}


def need_commands(*names: str) -> None:
    """Skip the test where a program that it drives is missing, naming the command that mends it.

    With `CI=true` such a skip is a failure (see `conftest.py`).

    Args:
        names: Program names, each of them in `tools/system-packages.txt`.

    Raises:
        KeyError: A name is not in the table, so that the set-up could never install it.
    """
    packages = {package_of_command()[name] for name in names if shutil.which(name) is None}
    if packages:
        pytest.skip(
            "needs: sudo apt-get install --no-install-recommends --no-remove "
            + " ".join(sorted(packages))
        )


@cache
def own_mounts() -> tuple[str, ...]:
    """How to run a command where it may mount what nobody else sees; skips where nobody may."""
    mapped = [] if os.geteuid() == 0 else ["--map-root-user"]
    for options in ([], ["--propagation", "unchanged"]):  # the second for a root made by chroot
        command = ("unshare", *mapped, "--mount", *options)
        trial = [*command, "sh", "-c", "mount -t tmpfs tmpfs /mnt && umount /mnt"]
        if subprocess.run(trial, capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip(f"{NOT_PERMITTED} mounting, even as root of a namespace of one's own")
