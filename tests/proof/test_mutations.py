"""The tests of the engine can fail: each named mutation of the engine is caught by them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINE = tuple(f"footcare_gui/domain/session/{name}.py" for name in ("engine", "turn", "evolution"))
TESTS = [
    f"tests/domain/session/test_{subject}.py"
    for subject in ("session_properties", "cues", "session_too_much", "session_times")
]

HELP = ["tests/__init__.py", "tests/builders.py"]
"""What these tests need besides the tests of the domain."""

UNHURRIED = """
import hypothesis

hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")
"""
"""A busy machine fails no test that only asks what is right."""

MUTATIONS = {
    "drift on overrun": (
        "self.enter(due_ms, where.index + 1, Cause.TIME)",
        "self.enter(now_ms, where.index + 1, Cause.TIME)",
    ),
    "lost cue": (
        "if where.elapsed_ms < mark_ms <= reached_ms:",
        "if where.elapsed_ms < mark_ms < reached_ms:",
    ),
    "doubled cue": (
        "if where.elapsed_ms < mark_ms <= reached_ms:",
        "if where.elapsed_ms <= mark_ms <= reached_ms:",
    ),
    "wrong side": (
        "e.WasTooMuch(now_ms, where.index, segment.side,",
        "e.WasTooMuch(now_ms, where.index, segment.side.other,",
    ),
    "a side entered without its switch": (
        "if index < len(segments) and segments[index].block != self.segment.block:",
        "if False:",
    ),
    "lost pause": (
        "return Resuming(state.where, 0, at_ms)",
        "return Resuming(state.where, 0, state.at_ms)",
    ),
    "lost place": (
        "return Paused(replace(state.where, elapsed_ms=elapsed_ms), reason, at_ms)",
        "return Paused(replace(state.where, elapsed_ms=0), reason, at_ms)",
    ),
    "sleep counted as exercise": (
        "now_ms - state.at_ms > self.plan.gap_ms",
        "now_ms - state.at_ms > 10**12",
    ),
    "a landing that forgets the pause": (
        "if isinstance(state, Paused):\n        return replace(state, where=where,",
        "if False:\n        return replace(state, where=where,",
    ),
}


@pytest.mark.proof
@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutated_engine_is_caught(name: str, tmp_path: Path) -> None:
    old, new = MUTATIONS[name]
    copy = _copied(tmp_path)
    sources = {file: (copy / file).read_text(encoding="utf-8") for file in ENGINE}
    counts = {file: source.count(old) for file, source in sources.items()}
    assert sum(counts.values()) == 1, f"{name}: the engine has changed; name the place again"
    changed = max(counts, key=lambda file: counts[file])
    (copy / changed).write_text(sources[changed].replace(old, new), encoding="utf-8")
    result = _run(copy)
    assert result.returncode == 1, f"{name} went unseen:\n{result.stdout}"
    assert "FAILED" in result.stdout


@pytest.mark.proof
def test_the_engine_as_it_is_passes(tmp_path: Path) -> None:
    result = _run(_copied(tmp_path))
    assert result.returncode == 0, result.stdout


def _copied(folder: Path) -> Path:
    for part in ("footcare_gui/domain", "tests/domain"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("footcare_gui/__init__.py", *HELP):
        shutil.copy(ROOT / part, folder / part)
    (folder / "conftest.py").write_text(UNHURRIED, encoding="utf-8")
    return folder


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *TESTS]
    return subprocess.run(
        [*command, "-W", "error", "-c", os.devnull, "--rootdir", str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
