"""What was turned on an exercise's page is turned back by the key, the last one first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from footcare_gui.bootstrap import dose_ways
from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.session.plan import Dose
from tests.kits.app_kit import Apps, apps
from tests.kits.said_kit import said_in

__all__ = ["apps"]

KEY = ("heel_cord", "")


def shown(apps: Apps) -> Application:
    """The heel tendon stretch, with all ways back."""
    application = apps.start()
    assert application.editor_ways is not None
    application.window.detail.show_exercise(*KEY)
    return application


def press(application: Application, name: str) -> None:
    button = application.window.detail.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def dose(application: Application) -> tuple[Dose | None, Dose | None]:
    """For good, and for today only."""
    chosen = application.choices.value
    return chosen.preferences.doses.get(KEY), chosen.today_only.get(KEY)


def test_each_press_of_a_stepper_is_taken_back_one_by_one(apps: Apps) -> None:
    application = shown(apps)
    found = [dose(application)]
    for name in ("repetitions_stepper_more", "repetitions_stepper_more", "work_stepper_less"):
        press(application, name)
        found.append(dose(application))
    assert len({repr(one) for one in found}) == len(found)
    for before in reversed(found[:-1]):
        application.ways_back.bring_back()
        assert dose(application) == before
    application.ways_back.bring_back()
    assert said_in(application.window) == "Nothing was taken out that could be brought back."


def test_a_dose_for_good_and_one_for_today_come_back_as_what_they_were(apps: Apps) -> None:
    application = shown(apps)
    application.choices.set_dose(KEY, Dose(repetitions=3), from_now_on=True)
    application.choices.settle_doses()
    press(application, "repetitions_stepper_more")
    application.ways_back.bring_back()
    assert application.choices.value.preferences.doses[KEY] == Dose(repetitions=3)
    assert KEY not in application.choices.value.today_only


def test_it_is_said_where_it_is_not_in_sight(apps: Apps) -> None:
    application = shown(apps)
    press(application, "repetitions_stepper_more")
    application.window.detail.show_exercise("toe_press")
    application.ways_back.bring_back()
    said = "The dose of Heel tendon stretch is as it was before."
    assert said_in(application.window) == said


def test_only_so_many_are_remembered(apps: Apps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dose_ways, "MOST", 1)
    application = shown(apps)
    press(application, "repetitions_stepper_more")
    once = dose(application)
    press(application, "repetitions_stepper_more")
    application.ways_back.bring_back()
    application.ways_back.bring_back()
    assert dose(application) == once
