"""The only place that knows everybody: it builds the object graph, and nothing else does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from footcare_gui.domain.value import Value
from footcare_gui.platform.screen import do_without_screen, has_screen

if TYPE_CHECKING:
    from pathlib import Path

    from footcare_gui.bootstrap.application import Application
    from footcare_gui.platform.profile import Profile
    from footcare_gui.platform.stop_signals import StopPipe
    from footcare_gui.rehearsal.rehearsal import Rehearsal

NO_DISPLAY = (
    "footcare: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
    "`footcare rehearse morning --speed 20` runs a session without one"
)
RUNS_ALREADY = "footcare: it is running already; its window is in front now"


class Start(Value):
    """How the window is to be opened.

    Attributes:
        debug: Log what happens to the terminal, each segment with its lateness.
        temp_profile: Start as on the first day, and keep nothing.
        speed: Session seconds in a real one.
        language: Code of the language to speak; None for the system's.
        in_background: Begin without the window, as at log-in.
        file: One that somebody has shared: what is in it is shown, also where it runs already.
    """

    debug: bool = False
    temp_profile: bool = False
    speed: float = 1.0
    language: str | None = None
    in_background: bool = False
    file: Path | None = None


USUALLY = Start()
"""As by a click on its icon."""


def run_window(start: Start = USUALLY) -> int:
    """Open the window; once it is closed, the process is at its end.

    Returns:
        The exit code; 2 where there is no screen.
    """
    if not has_screen():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    from footcare_gui.platform.stop_signals import StopPipe

    stop_pipe = StopPipe()
    start_quickly()
    from footcare_gui.platform.profile import open_profile

    with open_profile(temporary=start.temp_profile) as profile:
        code = _run_alone(profile, stop_pipe, start)
    stop_pipe.close()
    if code is None:
        if not start.in_background:
            print(RUNS_ALREADY)
        return 0
    end_process(code)
    return code


def _run_alone(profile: Profile, stop_pipe: StopPipe, start: Start) -> int | None:
    """Run the app of a profile; `None` where it is running already."""
    from footcare_gui.adapters.desktop.single_instance import SingleInstance
    from footcare_gui.adapters.desktop.stop_signals import StopSignals

    instance, file = SingleInstance(profile.data), start.file
    if not instance.claim(file, asks_to_front=not start.in_background):
        return None
    language = _choose_language(start.language)
    from footcare_gui.bootstrap.application import Application

    application = Application(profile, speed=start.speed, debug=start.debug)
    _translate_dialogs(language)
    instance.asked_to_front.connect(application.come_to_front)
    instance.asked_to_open.connect(application.open_file)
    if file is not None:
        application.window.first_picture.painted.connect(lambda: application.open_file(file))
    instance.answer_soon()
    stop_signals = StopSignals(stop_pipe)
    stop_signals.asked.connect(application.close)
    try:
        return application.run(in_background=start.in_background)
    finally:
        instance.give_up()


def start_quickly() -> None:
    """Prepare the process for a window: to be called before anything of Qt is imported."""
    from footcare_gui.platform.places import cache_folder
    from footcare_gui.startup.collector import rest_collector
    from footcare_gui.startup.kept_code import load_qt
    from footcare_gui.startup.quick_enums import quicken_enums

    rest_collector()
    quicken_enums()
    load_qt(cache_folder())


def end_process(code: int) -> None:
    """End at once: everything is on the disk, and taking the window apart would only take time."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


def rehearse(
    routine: str,
    *,
    speed: float = 1.0,
    shots: Path | None = None,
    language: str | None = None,
) -> int:
    """Run a whole session by itself in the real window, offscreen where there is no screen.

    Args:
        routine: Id of a routine or of an exercise.
        speed: Session seconds in a real one; other than 1 it is silent.
        shots: Where to save a picture of each kind of segment.
        language: Code of the language to speak; None for the system's.

    Returns:
        0 only when the session came to its end.
    """
    if not has_screen():
        do_without_screen()
    _choose_language(language)
    from PySide6.QtCore import QTimer

    from footcare_gui.bootstrap.application import Application
    from footcare_gui.bootstrap.outside import in_memory
    from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
    from footcare_gui.platform.profile import open_profile

    with open_profile(temporary=True) as profile:
        application = Application(
            profile, outside=in_memory(profile), speed=speed, silent=speed != 1, asks=False
        )
        application.choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.FOOTCARE)))
        rehearsal, runner = _make_rehearsal(application, shots), application.sessions.runner
        QTimer.singleShot(0, lambda: runner.begin(application.choices.session_plan(routine)))
        application.run()
    return 0 if rehearsal.came_to_its_end else 1


def _make_rehearsal(application: Application, shots: Path | None) -> Rehearsal:
    """What drives the next session and tells in the terminal what is said in it."""
    from footcare_gui.rehearsal.rehearsal import Rehearsal
    from footcare_gui.rehearsal.spoken_log import SpokenLog

    sessions, clock, window = application.sessions, application.clock, application.window
    spoken = SpokenLog(clock, window)
    sessions.voice.captioned.connect(spoken.on_said)
    sessions.runner.add(spoken)
    rehearsal = Rehearsal(
        clock, window, lambda: sessions.display.view().stage, shots, application.close
    )
    sessions.runner.add(rehearsal)
    return rehearsal


def write_leaflet(path: Path, *, language: str | None = None) -> None:
    """Write the exercises to print.

    Args:
        path: The file.
        language: Code of the language to speak; None for the system's.

    Raises:
        OSError: It could not be written.
    """
    do_without_screen()
    _choose_language(language)
    from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
    from footcare_gui.bootstrap.leaflet import save_leaflet
    from footcare_gui.bootstrap.qt_application import qt_application
    from footcare_gui.pictures.store import PictureStore
    from footcare_gui.platform.places import resources
    from footcare_gui.views.theme import load_fonts

    _application = qt_application()
    save_leaflet(PictureStore(PicturesInMemory()), path, load_fonts(resources() / "fonts"))


def _choose_language(wanted: str | None) -> str:
    """Before the first word is said: the code of the language, `""` for English."""
    from footcare_gui.platform.places import resources

    folder = resources() / "i18n"
    if wanted is None and not any(entry.is_dir() for entry in os.scandir(folder)):
        return ""
    from footcare_gui.adapters.languages.choice import choose_language

    language, line = choose_language(wanted, folder)
    if line:
        print(line, file=sys.stderr)
    return language


def _translate_dialogs(language: str) -> None:
    """Qt's own dialogs, which come later than the first window."""
    if language:
        from footcare_gui.adapters.languages.qt_language import translate_qt

        translate_qt(language)
