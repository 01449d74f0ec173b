"""Whether there is a screen, and quiet where there is none."""

from __future__ import annotations

import os
import sys

_NAMED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen() -> bool:
    """Whether a window can be shown: a display on Unix, a platform chosen by hand, or no Unix."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in _NAMED)


def do_without_screen() -> None:
    """Let Qt paint into memory; to be called before there is an application of Qt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def pass_on(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        # Its plugin would tell, at each window, that it has no screen.
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(pass_on)
