"""The card with both pictures of the weeks: what has nothing to show is left out."""

from __future__ import annotations

from datetime import timedelta

from footcare_gui.views.progress.pictures_card import PicturesCard
from footcare_gui.views.progress.progress_page import ProgressPage
from tests.histories import NOW, make_record
from tests.kits.progress_kit import Open, library, live, opened, settle

__all__ = ["library", "live", "opened"]

FIRST_WEEKS = [make_record(NOW - timedelta(days=n), felt=(4, 2)) for n in (0, 9, 20)]


def card_of(page: ProgressPage) -> PicturesCard:
    card = page.findChild(PicturesCard)
    assert isinstance(card, PicturesCard)
    return card


def test_without_weeks_and_notes_there_is_no_card(opened: Open) -> None:
    assert card_of(opened([make_record(NOW)])).isHidden()


def test_in_the_first_week_it_has_the_notes_alone(opened: Open) -> None:
    card = card_of(opened([make_record(NOW, felt=(4, 2))]))
    assert not card.isHidden()
    assert card.dots.isHidden()
    assert not card.felt.isHidden()


def test_the_dots_of_few_weeks_leave_how_it_felt_the_greater_room(opened: Open) -> None:
    few = card_of(opened(FIRST_WEEKS, size=(1920, 1080)))
    assert few.felt.x() > few.dots.geometry().right()
    assert few.felt.width() > 2 * few.dots.width()


def test_where_it_is_narrow_how_it_felt_stands_below_the_dots(opened: Open) -> None:
    page = opened(FIRST_WEEKS, size=(640, 700))
    card = card_of(page)
    assert card.felt.y() > card.dots.geometry().bottom()
    page.resize(1280, 820)
    settle()
    assert card.felt.x() > card.dots.geometry().right()


def test_a_day_is_marked_in_both(opened: Open) -> None:
    page = opened(FIRST_WEEKS)
    page.show_day((NOW - timedelta(days=9)).date())
    card = card_of(page)
    days = {picture.table.currentIndex().isValid() for picture in (card.dots, card.felt)}
    assert days == {True}
