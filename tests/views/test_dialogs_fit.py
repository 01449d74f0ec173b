"""Every dialog fits every screen, made for every size of text, with nothing cut off in it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui import views
from footcare_gui.adapters.documents.guide import guide_pages
from footcare_gui.adapters.documents.news import read_news
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.preferences import REMINDERS
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.journal import resumable
from footcare_gui.domain.programmes.shared import Inside
from footcare_gui.domain.session import commands as c
from footcare_gui.platform import places
from footcare_gui.texts import buttons
from footcare_gui.views.about.about_dialog import AboutDialog
from footcare_gui.views.about.check_dialog import CheckDialog
from footcare_gui.views.about.guide_dialog import GuideDialog
from footcare_gui.views.desktop_preferences import DesktopPreferences
from footcare_gui.views.editor.conflict_dialog import ConflictDialog
from footcare_gui.views.editor.picture_dialog import PictureDialog
from footcare_gui.views.main.fault_dialog import FaultDialog
from footcare_gui.views.main.news_line import NewsDialog
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.progress.sheet_dialog import SheetDialog
from footcare_gui.views.sharing.inside_dialog import InsideDialog
from footcare_gui.views.sharing.share_dialog import ShareDialog
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.ask_dialog import AskDialog
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.help_dialog import HelpDialog
from footcare_gui.views.widgets.name_dialog import NameDialog
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from footcare_gui.views.widgets.resume_dialog import ResumeDialog
from footcare_gui.views.widgets.scrolled_dialog import ScrolledDialog
from footcare_gui.views.widgets.small_dialog import SmallDialog
from footcare_gui.views.widgets.stays_dialog import StaysDialog
from footcare_gui.views.widgets.stop_dialog import StopDialog
from tests.builders import make_library
from tests.domain.session_log import SHORT, Log
from tests.kits.desktop_kit import desktop_page, stays
from tests.kits.main_kit import FlatPictures, library, live, open_window
from tests.kits.room_kit import DIALOG_SCENES, Places, assert_fits, every_scene, in_rooms
from tests.views.about.test_about_dialog import PARTS, PLACES

__all__ = ["library", "live"]


def _resume(live: LiveTheme) -> QWidget:
    log = Log(SHORT).do(c.Start(0), c.Pause(1_000))
    left = resumable(SHORT, tuple(log.events))
    assert left is not None
    return ResumeDialog(live, left, make_library())


def _ask(live: LiveTheme) -> QWidget:
    remark = "What you have changed would be lost, and nobody could bring it back. " * 2
    return AskDialog(
        live,
        "Throw this away?",
        remark,
        do="Throw away",
        leave="Go on writing",
        keep="Save and leave",
    )


def _inside(live: LiveTheme) -> QWidget:
    known = load_library(places.library_file()).library
    exercises = (known.exercises["heel_cord"], known.exercises["toe_walk"])
    evening = Routine("evening", "Evening", (Item("heel_cord"), Item("toe_walk")))
    sent = Programme("After the sprain", "Ada", date(2026, 11, 28), note="Slowly. " * 20)
    return InsideDialog(live, Inside("a.footcare", sent, exercises, (evening,), known))


def _picture(live: LiveTheme) -> QWidget:
    form = load_library(places.library_file()).library.exercises["heel_cord"].usual
    return PictureDialog(live, FlatPictures(), form, number=1, name_of=str)


def _guide(live: LiveTheme) -> QWidget:
    return GuideDialog(live, guide_pages(places.resources() / "guide" / "en"))


def _news(live: LiveTheme) -> QWidget:
    news = read_news(places.resources() / "news.json")
    assert news is not None
    return NewsDialog(live, news.version, news.lines, None)


DIALOGS: dict[str, tuple[type[Dialog], Callable[[LiveTheme], QWidget]]] = {
    "calendar": (CalendarDialog, lambda live: CalendarDialog(live, REMINDERS)),
    "sheet": (SheetDialog, SheetDialog),
    "help": (HelpDialog, HelpDialog),
    "stop": (StopDialog, StopDialog),
    "name": (NameDialog, lambda live: NameDialog(live, buttons.save(), buttons.save())),
    "resume": (ResumeDialog, _resume),
    "ask": (AskDialog, _ask),
    "stays": (StaysDialog, stays),
    "share": (ShareDialog, lambda live: ShareDialog(live, "Evening")),
    "inside": (InsideDialog, _inside),
    "desktop": (DesktopPreferences, desktop_page),
    "picture": (PictureDialog, _picture),
    "conflict": (ConflictDialog, ConflictDialog),
    "check": (CheckDialog, CheckDialog),
    "about": (AboutDialog, lambda live: AboutDialog(live, "1.0.0", PLACES, PARTS)),
    "guide": (GuideDialog, _guide),
    "news": (NewsDialog, _news),
    "faults": (FaultDialog, lambda live: FaultDialog(live, "physio.yaml:14:5: a fault\n" * 30)),
}
ELSEWHERE = {"EntryDialog", "AdjustDialog", "PreferencesDialog", "RoutineDialog", "AddDialog"}
"""Seen below."""


@in_rooms(DIALOGS, ("calendar", "help", "resume"))
def test_a_dialog(qtbot: QtBot, live: LiveTheme, places: Places, seen: str) -> None:
    def make() -> QWidget:
        dialog = DIALOGS[seen][1](live)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    assert_fits(live, places, make)


@in_rooms(DIALOG_SCENES, ("adjust", "routine", "person"))
def test_a_dialog_of_the_main_window(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, seen: str
) -> None:
    scene = every_scene()[seen]

    def make() -> QWidget:
        dialog = scene.prepare(open_window(qtbot, live, library, preferences=scene.preferences))
        assert dialog is not None
        return dialog

    assert_fits(live, places, make)


def test_no_dialog_is_left_out() -> None:
    for module in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        importlib.import_module(module.name)
    known = {kind.__name__ for kind, _ in DIALOGS.values()} | ELSEWHERE
    made_of = {kind.__name__ for kind in (PagedDialog, ScrolledDialog, SmallDialog)}
    assert known == {kind.__name__ for kind in _kinds(Dialog)} - made_of


def _kinds(of: type[QWidget]) -> set[type[QWidget]]:
    own = {kind for kind in of.__subclasses__() if kind.__module__.startswith(views.__name__)}
    return own.union(*map(_kinds, own))
