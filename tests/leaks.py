"""What a test may not leave behind: running timers, child processes, objects of Qt."""

from __future__ import annotations

import gc
import os
import select
import signal
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

OURS = ("footcare_gui.", "tests.")


def stop_running_timers() -> list[str]:
    """Stop every `QTimer` that still runs and describe it.

    A timer that only waits for the garbage collector or for its `deleteLater` is not left behind.
    """
    if not any(True for _ in _running_timers()):
        return []
    gc.collect()
    _delete_what_waits_for_it()
    described = []
    for timer in list(_running_timers()):
        described.append(_describe(timer))
        timer.stop()
    return described


def _running_timers() -> Iterator[QTimer]:
    seen = set()
    for timer in _all_timers():
        if id(timer) not in seen and Shiboken.isValid(timer) and timer.isActive():
            seen.add(id(timer))
            yield timer


def _all_timers() -> Iterator[QTimer]:
    yield from (thing for thing in Shiboken.getAllValidWrappers() if isinstance(thing, QTimer))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        yield from app.findChildren(QTimer)
        for window in app.topLevelWidgets():
            yield from window.findChildren(QTimer)


def _describe(timer: QTimer) -> str:
    owner: QObject | None = timer.parent()
    owner_name = "nobody" if owner is None else f"{type(owner).__name__} {owner.objectName()!r}"
    return f"QTimer {timer.objectName()!r} of {owner_name}, every {timer.interval()} ms"


def known_of_qt() -> frozenset[int]:
    """Ids of all that Python knows of Qt's at this moment."""
    return frozenset(map(id, Shiboken.getAllValidWrappers()))


def end_objects(before: Collection[int]) -> None:
    """Delete the app's own objects that have come since and belong to nobody but the application.

    What such an object's signals reach is kept for as long as it is there, where the garbage
    collector does not see it: one look at the colours, hung on the application, keeps a whole
    window, and each test after it has more to look through.

    Args:
        before: What `known_of_qt` said then.
    """
    nobody = (None, QCoreApplication.instance())
    for thing in _our_objects():
        if id(thing) not in before and thing.parent() in nobody:
            thing.deleteLater()
    _delete_what_waits_for_it()


def _leave_no_keyboard() -> None:
    """Let nothing have the keyboard when it is deleted.

    Python's event filters would be told that it goes while half of it is gone already, at which
    PySide 6.11 ends the process.
    """
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()


def _our_objects() -> Iterator[QObject]:
    for thing in Shiboken.getAllValidWrappers():
        if isinstance(thing, QObject) and _is_ours(type(thing)) and Shiboken.isValid(thing):
            yield thing


def _is_ours(kind: type[QObject]) -> bool:
    """But for threads: where one is deleted that runs, Qt ends the process."""
    return kind.__module__.startswith(OURS) and not issubclass(kind, QThread)


def _delete_what_waits_for_it() -> None:
    _leave_no_keyboard()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def child_processes() -> set[int]:
    """Process ids of this process's living children; empty where the system does not tell."""
    found = []
    for listing in Path("/proc/self/task").glob("*/children"):
        with suppress(FileNotFoundError):  # its thread has just ended
            found += listing.read_text(encoding="ascii").split()
    return {int(pid) for pid in found if _is_alive(int(pid))}


def end_children(pids: set[int], grace_ms: int = 2_000) -> list[str]:
    """Give each process a moment to end by itself, then kill it and name it.

    Args:
        pids: Children of this process.
        grace_ms: How long each may take to end by itself.
    """
    return [name for pid in sorted(pids) if (name := _end_child(pid, grace_ms))]


def _end_child(pid: int, grace_ms: int) -> str:
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return ""
    try:
        poll = select.poll()
        poll.register(process, select.POLLIN)
        if poll.poll(grace_ms):
            return ""
        name = Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8", errors="replace")
        signal.pidfd_send_signal(process, signal.SIGKILL)
        return f"{pid}: {name.replace(chr(0), ' ').strip()}"
    finally:
        os.close(process)


def _is_alive(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
