"""Build all that a person can install, try it in fresh roots, and say how large and quick it is.

usage: python -m tools.make_package [--only wheel|deb|run|appimage ...] [--try SUITE ...]

What is built lies in dist/; pictures and sound of the trials in build/package/seen. What this
machine has no tool for is named and left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from tools.package import bundle, debian, fresh_root, licences, one_file, share, timing, wheels
from tools.package.where import APP_ID, BUILD, DIST, PACKAGING, ROOT, run, version

SUITES = ("bookworm", "trixie")
KINDS = ("wheel", "deb", "run", "appimage")


def main() -> int:
    """Build, try and measure what was chosen; 0 where all of it held."""
    grammar = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    grammar.add_argument("--only", nargs="+", choices=KINDS, default=list(KINDS))
    grammar.add_argument("--try", nargs="*", dest="suites", choices=SUITES, default=list(SUITES))
    chosen = grammar.parse_args()
    DIST.mkdir(exist_ok=True)
    check_descriptions()
    made: dict[str, Path | None] = {}
    if "wheel" in chosen.only:
        print(run(["sh", ROOT / "tools" / "smoke_wheel.sh"]), end="")
        made["wheel"] = next(DIST.glob(f"footcare-{version()}-*.whl"))
    if set(chosen.only) != {"wheel"}:
        folder = build_folder()
        made |= {kind: build(folder) for kind, build in BUILDERS.items() if kind in chosen.only}
    for kind, file in made.items():
        print(f"{kind}: {file.name if file else 'left out, its tool is not here'}")
    if deb := made.get("deb"):
        check_deb(deb)
    for suite in chosen.suites:
        for kind, file in made.items():
            if file is not None and kind in TRIALS:
                try_in(suite, kind, file)
    print(timing.table())
    return 0


def build_folder() -> Path:
    """Build the one folder that packages are made of; whatever lies in it belongs to a part."""
    folder = bundle.build()
    strangers = licences.unlicensed(folder) + licences.unlicensed_modules(bundle.modules(folder))
    if strangers:
        raise SystemExit(f"no part in resources/licences claims: {', '.join(strangers)}")
    print(f"one folder: {bundle.size_mb(folder):.0f} MB, glibc 2.{bundle.oldest_glibc(folder)}")
    return folder


BUILDERS: dict[str, Callable[[Path], Path | None]] = {
    "deb": debian.build,
    "run": one_file.build,
    "appimage": one_file.build_appimage,
}
TRIALS = {"deb": "deb.sh", "run": "run.sh", "wheel": "wheel.sh"}


def check_descriptions() -> None:
    """What desktops and software centres read must please their own checkers."""
    entry, about = (
        PACKAGING / "linux" / f"{APP_ID}.{kind}" for kind in ("desktop", "metainfo.xml")
    )
    if shutil.which("desktop-file-validate"):
        run(["desktop-file-validate", entry])
    if shutil.which("appstreamcli"):
        run(["appstreamcli", "validate", "--strict", "--no-net", about])
    laid_out = BUILD / "share"
    shutil.rmtree(laid_out, ignore_errors=True)
    share.lay_out(laid_out)
    if shutil.which("man"):
        run(["man", "--warnings", "-l", laid_out / "man" / "man1" / "footcare.1.gz"])
    print("desktop entry, metainfo and manual: no complaint")


def check_deb(deb: Path) -> None:
    """Debian's own checker finds no error."""
    if shutil.which("lintian") is None:
        print("lintian is not here: the .deb was not checked")
        return
    run(["lintian", "--allow-root", "--fail-on", "error", deb])
    print("lintian: no error")


def try_in(suite: str, kind: str, file: Path) -> None:
    """Install, use and remove a package in a fresh root of its own."""
    if not fresh_root.can_be_made():
        print(f"{suite}: not tried, a fresh root needs root and debootstrap")
        return
    files = [file, wheels.needed_by(file, suite)] if kind == "wheel" else [file]
    print(f"--- {kind} on {suite}", flush=True)
    print(fresh_root.try_in(suite, TRIALS[kind], files), end="", flush=True)


if __name__ == "__main__":
    sys.exit(main())
