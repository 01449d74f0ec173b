"""The command line: opens the window, and helps authors of exercises and those who test.

What needs no window loads no Qt. Exit codes: 0 all is well, 1 faults in a file, 2 a wrong call.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence

WRONG_CALL, INTERRUPTED = 2, 130
DAY_S = 86_400
CHILD_FLAG = "--sound-child"
"""Makes a frozen program its own audio child (see `adapters/sound/wire.py`)."""
SPEECH_CHILD_FLAG = "--speech-child"
"""The same for the desktop's voice (see `adapters/speech/desktop_voice.py`)."""
OPEN = "--open"
TO_OPEN = (".footcare", ".yaml", ".yml")
"""How the name of a file ends that can be opened in the window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `footcare`; without a sub-command it opens the window.

    Args:
        arguments: Without the program's name; `None` takes those of the process.

    Returns:
        The exit code.
    """
    _make_output_sturdy()
    _make_zone_sturdy()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has read enough. Python would still complain while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def gui_main() -> int:
    """Run `footcare-gui`, the same program for desktops."""
    return main()


def _run(arguments: Sequence[str]) -> int:
    if not arguments:
        from footcare_gui import bootstrap

        return bootstrap.run_window()
    if arguments[0] == CHILD_FLAG:
        from footcare_gui.adapters.sound import child as sound_child

        return sound_child.main(arguments[1:])
    if arguments[0] == SPEECH_CHILD_FLAG:
        from footcare_gui.adapters.speech import child as speech_child

        return speech_child.main(arguments[1:])
    if any(argument.lower().endswith(TO_OPEN) for argument in arguments):
        arguments = _with_open(arguments)
    return _run_command(arguments)


def _with_open(arguments: Sequence[str]) -> Sequence[str]:
    """A shared file alone, as a double click gives it, is one to open in the window."""
    words = [one for one in arguments if not one.startswith("-")]
    is_alone = len(words) == 1 and words[0].lower().endswith(TO_OPEN) and OPEN not in arguments
    return (
        [f"{OPEN}={one}" if one == words[0] else one for one in arguments]
        if is_alone
        else arguments
    )


def _run_command(arguments: Sequence[str]) -> int:
    from footcare_gui.cli.parser import parser
    from footcare_gui.cli.usage import UsageError

    try:
        chosen = parser().parse_args(arguments)
        return int(chosen.run(chosen))
    except UsageError as error:
        print(f"footcare: {error}", file=sys.stderr)
        return WRONG_CALL


def _make_zone_sturdy() -> None:
    """A zone a day and more from UTC is none, and Python would fail wherever it met it."""
    if abs(time.localtime().tm_gmtoff) >= DAY_S:
        print(f"footcare: TZ={os.environ.get('TZ')!r} is no time zone; UTC it is", file=sys.stderr)
        os.environ["TZ"] = "UTC"
        time.tzset()


def _make_output_sturdy() -> None:
    """A terminal that cannot show a character shows a substitute instead of a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
