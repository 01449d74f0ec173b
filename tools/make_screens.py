"""Renders the pictures of `docs/screens`: the main screens in both themes and three window sizes.

python -m tools.make_screens [--out docs/screens] [--size 1280x820 …] [--theme dark]

Each picture has at most 255 colours, where ImageMagick is there to see to it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.scenes import SIZES

SESSION = ("get_ready", "hold", "move", "paused", "too_much", "waiting")
SOURCES: dict[str, tuple[str, dict[str, str]]] = {
    "tools.shot_due": ("--scene", {"first": "first_start", "three": "main"}),
    "tools.shot_feeling": ("--state", {"after": "summary"}),
    "tools.shot_progress": ("--past", {"years": "progress"}),
    "tools.shot_session": ("--state", {name: name for name in SESSION}),
}
"""By tool: the option that names what to render, and which picture becomes which of ours."""
COLOURS = 255


def render(folder: Path, sizes: Sequence[str], themes: Sequence[str]) -> Iterator[tuple[Path, str]]:
    """Let every tool render; yields each picture and the name that it is to have."""
    for tool, (option, names) in SOURCES.items():
        command = [sys.executable, "-m", tool, "--out", str(folder), option, *names]
        command += ["--size", *sizes, "--theme", *themes]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for made, name in names.items():
            for theme in themes:
                for size in sizes:
                    yield folder / f"{made}-{theme}-{size}.png", f"{name}-{theme}-{size}.png"


def save(picture: Path, to: Path) -> None:
    """Keep a picture, with fewer colours where that can be done."""
    convert = shutil.which("convert")
    if convert is None:
        shutil.copyfile(picture, to)
        return
    fewer = ["+dither", "-colors", str(COLOURS), "-define", "png:exclude-chunks=date,time"]
    subprocess.run([convert, str(picture), *fewer, f"PNG8:{to}"], check=True)


def main() -> int:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/screens"))
    parser.add_argument("--size", nargs="*", choices=SIZES, default=SIZES)
    parser.add_argument("--theme", nargs="*", choices=("light", "dark"), default=("light", "dark"))
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for picture, name in render(Path(folder), asked.size, asked.theme):
            save(picture, asked.out / name)
            print(asked.out / name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
