"""How a session is seen (turned, big, small) is kept, and the next one is seen so."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import Larger, SessionViews, views_of
from footcare_gui.domain.choices.session_views import text_of as text_of_views
from footcare_gui.domain.session.troubles import TroubleWith
from tests.builders import CIRCLES, WALK, make_plan
from tests.kits.display_kit import Shown, shown

__all__ = ["shown"]


def test_a_session_in_which_nobody_lies_at_first_begins_upright_and_the_turn_is_kept(
    shown: Shown,
) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=270)))
    shown.begin(make_plan(WALK))
    assert shown.turn == 0
    shown.press(ActionId.BIG)
    assert shown.turn == 0
    assert views_of(shown.choices.preferences.views) == SessionViews(turn=270, big=True)
    shown.press(ActionId.TURN)
    assert shown.turn == 270, "as it was left"
    shown.press(ActionId.UPRIGHT)
    assert (shown.turn, views_of(shown.choices.preferences.views).turn) == (0, 0)


def test_a_session_that_begins_lying_down_begins_as_it_was_turned(shown: Shown) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=90)))
    shown.begin(make_plan(CIRCLES))
    assert shown.turn == 90


def test_who_gets_up_in_a_turned_session_sees_it_upright_without_a_key(shown: Shown) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=90)))
    shown.begin(make_plan(CIRCLES, WALK))
    shown.press(ActionId.SKIP_EXERCISE)
    assert (shown.turn, shown.notice(TroubleWith.VIEW)) == (0, "")
    shown.press(ActionId.TURN)
    assert (shown.turn, shown.notice(TroubleWith.VIEW)) == (90, "Still turned for lying down.")
    assert views_of(shown.choices.preferences.views).turn == 90


def test_a_turned_session_says_so_and_has_a_way_back_until_that_is_put_away(shown: Shown) -> None:
    shown.begin(make_plan(CIRCLES))
    assert shown.notice(TroubleWith.VIEW) == ""
    shown.press(ActionId.TURN)
    line = shown.display.view().stage.notice._lines[TroubleWith.VIEW]
    assert line.words.text() == "Turned for lying down."
    shown.press(ActionId.PUT_AWAY)
    notice = shown.display.view().stage.notice
    assert notice.isHidden()
    shown.display.end()
    shown.begin(make_plan(CIRCLES))
    assert not notice.isHidden(), "another session, and the same view: said again"
    notice.asked.emit(TroubleWith.VIEW)
    assert views_of(shown.choices.preferences.views).turn == 0
    assert notice.isHidden()


def test_how_it_is_seen_is_kept_and_the_next_session_is_seen_so(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.TURN)
    shown.press(ActionId.LARGER)
    kept = views_of(shown.choices.preferences.views)
    assert kept == SessionViews(turn=90, big=True, larger=Larger.FIGURE)
    assert is_bare(shown)
    shown.press(ActionId.BIG)
    assert not is_bare(shown)
    for _ in range(3):
        shown.press(ActionId.TURN)
    assert views_of(shown.choices.preferences.views).turn == 0


def test_the_small_window_takes_the_place_of_the_whole_one_and_gives_it_back(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    (mini,) = minis()
    assert mini.isVisible()
    assert not shown.place.isVisible()
    shown.press(ActionId.MINI)
    assert shown.place.isVisible()
    qtbot.waitUntil(lambda: not minis())
    assert views_of(shown.choices.preferences.views).mini_at


def test_another_view_is_seen_in_the_whole_window(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    shown.press(ActionId.BIG)
    assert shown.place.isVisible()
    assert views_of(shown.choices.preferences.views).big


def test_with_the_session_the_small_window_ends(shown: Shown, qtbot: QtBot) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    shown.display.end()
    assert shown.place.isVisible()
    qtbot.waitUntil(lambda: not minis())


def test_while_a_question_is_open_there_is_no_small_window(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.ESCAPE)
    shown.press(ActionId.MINI)
    assert not minis()
    assert shown.place.isVisible()


def is_bare(shown: Shown) -> bool:
    arrangement = shown.display.view().stage.arrangement
    return arrangement is not None and arrangement.is_bare


def minis() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "mini_window"]
