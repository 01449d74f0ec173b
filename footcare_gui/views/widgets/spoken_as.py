"""What a screen reader takes a widget for, where Qt's own guess is another.

A widget says so in a dynamic property, `spoken_as`, as it does for the ring around the keyboard:

- `tab_list` and `tab`: pages, of which one is shown;
- `group` and `radio`: a few things, of which one is chosen;
- `opens`: a button that opens and closes what lies below it;
- `number`: a number between its least and its most (see `numbered.py`);
- `bar`: shows a number, and tells it only when it is asked;
- `picture`: something to be looked at, with its description;
- `telling`: is called as what is on now, and nothing else is said of it: Orca 48 says with each new
  name the role of whatever has the keyboard, but for what only fills a place;
- `heading_1`, `heading_2`: a title of a page, of a part;
- `nothing`: holds other widgets and has no meaning of its own.

It is said before any name or text: from then on a screen reader that runs has its answer.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_ASKED = "asks_what_is_spoken"


def say_what_widgets_are(application: QApplication) -> None:
    """Let screen readers be told; asked for again, nothing more happens.

    Args:
        application: The one there is.
    """
    if not application.property(_ASKED):
        application.setProperty(_ASKED, True)
        QAccessible.installFactory(_interface_of)


def _interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """What answers for a widget, `None` where Qt does; nothing is loaded before somebody asks."""
    if not isinstance(thing, QWidget) or (kind := thing.property("spoken_as")) is None:
        return None
    from footcare_gui.views.widgets.accessible import interface_for

    return interface_for(thing, str(kind))
