"""What judges sound in real time is told apart from the tests that run two at a time."""

from __future__ import annotations

import re
from pathlib import Path

from tests.needs import ROOT

TESTS = ROOT / "tests"
HEARS = re.compile(r"\b(recording|recorded_server|FakeSink|FakeStream)\(")
"""Who records what a sound server plays, or takes in its place what is to be heard now."""
IS_ALONE = re.compile(r"^pytestmark = pytest\.mark\.listens$|^@pytest\.mark\.proof$", re.MULTILINE)


def who_hears() -> dict[str, str]:
    """Source of each test file that judges sound, by its path."""
    found = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        source = path.read_text(encoding="utf-8")
        if path != Path(__file__) and HEARS.search(source):
            found[path.relative_to(TESTS).as_posix()] = source
    return found


def test_a_test_that_judges_what_is_heard_runs_by_itself() -> None:
    heard = who_hears()
    assert "adapters/sound/test_player.py" in heard
    assert [path for path, source in heard.items() if not IS_ALONE.search(source)] == []


def test_the_script_finds_them_by_the_line_that_marks_them() -> None:
    script = (ROOT / "tools" / "test.sh").read_text(encoding="utf-8")
    (line,) = re.findall(r"grep -rl '(.+)' tests", script)
    marked = [path for path, source in who_hears().items() if re.search(line, source, re.MULTILINE)]
    assert "adapters/sound/test_clip_voice.py" in marked
    assert all("proof/" not in path for path in marked)
