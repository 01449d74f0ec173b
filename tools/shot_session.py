"""Renders the session screen in every state, theme and size, for whoever changes it to look at.

python tools/shot_session.py [--out build/shots/session] [--state hold …] [--size 1280x820 …]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.controllers.session_router import SessionRouter, SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.choices.seen_turn import lies_in
from footcare_gui.domain.choices.session_views import views_of
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.platform import places
from footcare_gui.texts import session_views
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.texts.session_words import words_of
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.mini_window import MiniWindow
from footcare_gui.views.session.session_view import SessionView
from footcare_gui.views.theme import LiveTheme
from tools.session_scene import Scene
from tools.spoken import add_language, speak

SIZES = ("1024x680", "1280x820", "1920x1080")


Shooter = Callable[["Shots"], Scene]


class Shots:
    """Everything that a scene needs."""

    def __init__(self, live: LiveTheme, library: Library, artist: FigureArtist) -> None:
        self.live, self.library = live, library
        self.begun: list[Scene] = []
        self.artist = artist
        self.small: MiniWindow | None = None
        self.router = SessionRouter()
        self.view = SessionView(live, library, FigureView(artist), self.router)

    @property
    def lies(self) -> bool:
        """Whether one lies in what is on."""
        now = self.router.readout
        return now is not None and lies_in(now)

    def scene(self, routine: str, *, open_end: bool = False, starts: bool = True) -> Scene:
        """Begin a session; its clock runs only if it starts."""
        scene = Scene(self.library, routine, open_end=open_end)
        self.begun.append(scene)
        self.view.begin(scene.session)
        if starts:
            scene.controller.start()
        return scene


def _at(routine: str, place: int, kind: Kind, into_ms: int, number: int = 0) -> Shooter:
    def shoot(shots: Shots) -> Scene:
        scene = shots.scene(routine)
        scene.go_to(place, kind, into_ms, number)
        return scene

    return shoot


def _paused(shots: Shots) -> Scene:
    scene = _at("morning", 2, Kind.HOLD, 11_200)(shots)
    scene.controller.act(ActionId.TOGGLE_PAUSE)
    return scene


def _slept(shots: Shots) -> Scene:
    scene = _at("morning", 2, Kind.HOLD, 11_200)(shots)
    scene.clock.ms += 60_000
    scene.controller.dispatch(c.Tick(scene.clock.ms))
    return scene


def _lead(shots: Shots) -> Scene:
    scene = _paused(shots)
    scene.controller.act(ActionId.TOGGLE_PAUSE)
    scene.tick(900)
    return scene


def _open_end(shots: Shots) -> Scene:
    scene = shots.scene("full_ten", open_end=True)
    scene.go_to(2, Kind.HOLD, 12_300)
    return scene


def _too_much(shots: Shots) -> Scene:
    scene = _at("full_ten", 7, Kind.HOLD, 6_000, 2)(shots)
    scene.controller.act(ActionId.TOO_MUCH)
    scene.tick(4_000)
    return scene


def _waiting(shots: Shots) -> Scene:
    scene = shots.scene("full_ten")
    scene.go_to(6, Kind.CHANGE_POSITION, 400)
    return scene


def _new_position(shots: Shots) -> Scene:
    scene = _waiting(shots)
    scene.controller.act(ActionId.PRIMARY)
    scene.tick(4_000)
    return scene


def _after(shooter: Shooter, then: Callable[[Shots], None]) -> Shooter:
    def shoot(shots: Shots) -> Scene:
        scene = shooter(shots)
        then(shots)
        return scene

    return shoot


def _escape(shots: Shots) -> None:
    shots.router.ask(ActionId.ESCAPE)


def _sheet(kind: SheetKind) -> Callable[[Shots], None]:
    return lambda shots: shots.router.toggle_sheet(kind)


def _seen(views: str) -> Callable[[Shots], None]:
    return lambda shots: shots.view.set_views(views_of(views), lies=shots.lies)


def _small(shooter: Shooter, line: Callable[[], str] = str) -> Shooter:
    """The small window, as `Mini` fills it."""

    def shoot(shots: Shots) -> Scene:
        scene = shooter(shots)
        small = shots.small = MiniWindow(shots.live, FigureView(shots.artist), line())
        readout = scene.controller.readout()
        small.show_instant(readout, words_of(readout, shots.library))
        segment = readout.segment
        figure = shots.library.form(Item(segment.exercise, segment.variant)).figure
        small.figure.show_segment(figure, segment, readout.figure_ms, still="")
        small.show()
        return scene

    return shoot


def _no_sound(shots: Shots) -> None:
    shots.view.show_sound(is_on=True, works=False)


def _summary(shots: Shots) -> Scene:
    scene = shots.scene("morning")
    scene.go_to(3, Kind.MOVE, 12_000)
    scene.controller.stop()
    return scene


_HOLD = _at("morning", 2, Kind.HOLD, 11_200)
_ENOUGH = _at("morning", 3, Kind.MOVE, 22_000)
STATES: dict[str, Shooter] = {
    "get_ready": _at("morning", 2, Kind.GET_READY, 4_000),
    "hold": _HOLD,
    "hold_right": _at("morning", 2, Kind.HOLD, 17_000, 1),
    "press": _at("full_ten", 1, Kind.HOLD, 1_000, 4),
    "phase": _at("full_ten", 4, Kind.HOLD, 2_000, 6),
    "move": _at("morning", 3, Kind.MOVE, 12_000),
    "enough": _ENOUGH,
    "circles": _at("morning", 0, Kind.MOVE, 9_000),
    "massage": _at("desk_break", 2, Kind.MOVE, 100),
    "rest": _at("full_ten", 7, Kind.REST, 2_000, 3),
    "release": _at("morning", 2, Kind.RELEASE, 1_000),
    "switch": _at("morning", 2, Kind.SWITCH, 3_000),
    "stand_up": _at("morning", 1, Kind.CHANGE_POSITION, 3_000),
    "waiting": _waiting,
    "new_position": _new_position,
    "paused": _paused,
    "slept": _slept,
    "lead": _lead,
    "open_end": _open_end,
    "enough_lying": _after(_ENOUGH, _seen("turn=90")),
    "enough_big": _after(_ENOUGH, _seen("big=True")),
    "enough_big_lying": _after(_ENOUGH, _seen("big=True turn=270")),
    "too_much": _too_much,
    "escape": _after(_HOLD, _escape),
    "views": _after(_HOLD, _sheet(SheetKind.VIEWS)),
    "keys": _after(_HOLD, _sheet(SheetKind.KEYS)),
    "stop_signs": _after(_HOLD, _sheet(SheetKind.STOP_SIGNS)),
    "lying_90": _after(_HOLD, _seen("turn=90")),
    "lying_180": _after(_at("morning", 0, Kind.MOVE, 9_000), _seen("turn=180")),
    "lying_270": _after(_paused, _seen("turn=270")),
    "big": _after(_HOLD, _seen("big=True")),
    "big_figure": _after(_at("full_ten", 1, Kind.HOLD, 1_000, 4), _seen("big=True larger=figure")),
    "big_lying": _after(_HOLD, _seen("big=True turn=90")),
    "no_sound": _after(_HOLD, _no_sound),
    "summary": _summary,
}

SMALL: dict[str, Shooter] = {
    "mini": _small(_HOLD),
    "mini_enough": _small(_ENOUGH),
    "mini_waiting": _small(_waiting),
    "mini_paused": _small(_paused, session_views.only_desktop_keeps_it_in_front),
}
"""Seen in a window of their own."""
EVERY = STATES | SMALL


def main() -> None:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots/session"))
    parser.add_argument("--state", nargs="*", choices=EVERY, default=list(EVERY))
    parser.add_argument("--size", nargs="*", default=["1280x820"])
    parser.add_argument("--theme", nargs="*", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--views", default="", help='as they are kept: "turn=90 big=True"')
    add_language(parser)
    asked = parser.parse_args()
    library = speak(asked)
    asked.out.mkdir(parents=True, exist_ok=True)
    for path in _render(asked, library):
        print(path)


def _render(asked: argparse.Namespace, library: Library) -> Iterator[Path]:
    app = QApplication([])
    if asked.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    live = LiveTheme(app, places.resources() / "style", places.resources() / "fonts")
    palettes = load_palettes(places.resources() / "figures" / "palette.json")
    artist = FigureArtist(YamlFigures(places.resources() / "figures"), palettes, side_in_picture)
    shots = Shots(live, library, artist)
    view = shots.view
    for theme in asked.theme:
        live.choose(ThemeChoice(theme), asked.text, True)
        for size in asked.size:
            width, height = map(int, size.split("x"))
            view.resize(width, height)
            view.show()
            for name in asked.state:
                view.set_views(views_of(asked.views))
                view.show_sound(is_on=True)
                EVERY[name](shots)
                if asked.views:
                    view.set_views(views_of(asked.views), lies=shots.lies)
                app.processEvents()
                text = f"-{asked.text}" if asked.text != 100 else ""
                rtl = "-rtl" if asked.rtl else ""
                seen = "".join(f"-{one.replace('=', '_')}" for one in asked.views.split())
                path = asked.out / f"{name}-{theme}-{size}{text}{rtl}{seen}.png"
                (shots.small or view).grab().save(str(path))
                shots.small = None
                yield path


if __name__ == "__main__":
    main()
