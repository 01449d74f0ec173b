"""A monitor is unplugged: what is left of the screen shows the whole window."""

from __future__ import annotations

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import open_desktop
from tests.e2e.people import settled_in
from tests.waiting import wait_until
from tests.x_screen import resize_screen


def test_the_window_follows_at_once_when_its_screen_shrinks() -> None:
    settled_in(Preferences(greeted=True, sound=False))
    with open_desktop("1700x900") as desktop, desktop.footcare():
        window = desktop.window()
        desktop.resize(window, 1600, 860)
        resize_screen(desktop.display, 1024, 640)
        wait_until(
            lambda: desktop.rect_of(window) == (0, 0, 1024, 640), 10, "the window did not follow"
        )
