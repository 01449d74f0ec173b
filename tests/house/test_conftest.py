"""The rules of `tests/conftest.py`, each seen to bite."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.needs import ROOT, need_commands, package_of_command

pytest_plugins = ["pytester"]

CONFIG = """
    [pytest]
    pythonpath = {root}
    qt_api = pyside6
    markers =
        platform(*names): as in the project
        proof: as in the project
    faulthandler_exit_on_timeout = true
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A small project under the same rules."""
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makefile(".ini", pytest=textwrap.dedent(CONFIG).format(root=ROOT))
    return pytester


def run(project: pytest.Pytester, source: str) -> pytest.RunResult:
    project.makepyfile(textwrap.dedent(source))
    return project.runpytest_subprocess("-p", "no:cacheprovider")


SKIPS = """
    import pytest

    def test_skips():
        pytest.skip("no time")
"""


def test_a_skip_is_a_failure_in_ci(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(project, SKIPS)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*with CI=true a skip is a failure*"])


def test_a_skip_stays_a_skip_at_home(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    run(project, SKIPS).assert_outcomes(skipped=1)


def test_a_file_that_skips_itself_fails_in_ci(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(project, "import pytest; pytest.importorskip('no_such_module_anywhere')")
    result.assert_outcomes(errors=1)


def test_what_is_for_another_platform_may_be_skipped_in_ci(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(
        project,
        """
        import pytest

        @pytest.mark.platform("no_such_platform")
        def test_elsewhere():
            raise AssertionError
        """,
    )
    result.assert_outcomes(skipped=1)


def test_a_running_timer_fails_the_test_that_left_it(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        from PySide6.QtCore import QTimer

        KEPT = []

        def test_leaves_a_timer(qtbot):
            KEPT.append(QTimer(interval=50))
            KEPT[0].start()

        def test_stops_its_timer(qtbot):
            timer = QTimer(interval=50)
            timer.start()
            timer.stop()

        def test_drops_its_timer(qtbot):
            ring = [QTimer(interval=50)]
            ring.append(ring)
            ring[0].start()
        """,
    )
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*timers still running*every 50 ms*"])


def test_what_is_hung_on_the_application_goes_with_its_test(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        from shiboken6 import Shiboken

        from tests.kits.session_kit import make_live

        KEPT = []

        def test_hangs_a_look_on_the_application(qapp):
            KEPT.append(make_live(qapp))
            assert KEPT[0].parent() is qapp

        def test_finds_nothing_of_it(qapp):
            assert not Shiboken.isValid(KEPT[0])
        """,
    )
    result.assert_outcomes(passed=2)


@pytest.mark.platform("linux")
def test_a_child_process_fails_the_test_that_left_it(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        import subprocess

        KEPT = []

        def test_leaves_a_child():
            KEPT.append(subprocess.Popen(["cat"], stdin=subprocess.PIPE))

        def test_waits_for_its_child():
            subprocess.run(["true"], check=True)
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*child processes left behind*cat*"])


def test_every_test_has_an_empty_home(own_home: Path) -> None:
    assert Path.home() == own_home
    assert not any(path.is_file() for path in own_home.rglob("*"))


def test_a_missing_program_is_named_with_the_command_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.skip.Exception, match=r"--no-remove pulseaudio-utils xvfb$"):
        need_commands("Xvfb", "parec")


def test_a_program_that_the_set_up_does_not_know_is_an_error() -> None:
    assert "Xvfb" in package_of_command()
    with pytest.raises(KeyError):
        need_commands("no-such-program")


LONG = """
    import threading
    import pytest

    {marked}
    def test_takes_long():
        threading.Event().wait(1)
"""


@pytest.mark.parametrize(("marked", "passes"), [("@pytest.mark.proof", True), ("", False)])
def test_a_proof_may_take_its_time_and_nothing_else_may(
    project: pytest.Pytester, marked: str, passes: bool
) -> None:
    project.makepyfile(textwrap.dedent(LONG).format(marked=marked))
    result = project.runpytest_subprocess("-o", "faulthandler_timeout=0.3")
    assert (result.ret == 0) is passes
