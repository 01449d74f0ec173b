"""The chips for another session of what is due: shorter, seated, gentler."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.choices.wishes import LIMITS_MS, Wish, Wishes, excluded
from footcare_gui.texts import adjusting
from footcare_gui.texts import schedule as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class WishChips(QWidget):
    """Buttons that stay pressed; below them stands which others the last one has switched off."""

    wished = Signal(object, bool)
    """A `Wish`, and whether it is wanted."""
    told = Signal(str)
    """What stands there now, in words."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wish_chips")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(2))
        flow = self._flow = FlowLayout(gap=live.theme.space(2), line_gap=live.theme.space(2))
        column.addLayout(flow)
        self._note = Label(live, look="quiet")
        self._note.setObjectName("switched_off")
        self._note.hide()
        column.addWidget(self._note)
        self._wishes: Wishes = frozenset()
        self._stays: set[Wish] = set()
        self._chips: dict[Wish, Button] = {}
        for wish in Wish:
            text, spoken = _words(wish)
            chip = Button(live, f"wish_{wish}", text, look="pill", spoken=spoken)
            chip.setCheckable(True)
            chip.clicked.connect(lambda is_on, wish=wish: self._on_clicked(wish, is_on))
            self._chips[wish] = chip
            flow.addWidget(chip)

    @property
    def has_any(self) -> bool:
        """Whether any of them stands there."""
        return bool(self._stays)

    def offer(self, useful: Collection[Wish], wishes: Wishes) -> None:
        """Show the useful ones, those pressed that hold; what stood there once stays in its place.

        What is useful no longer says so, and cannot be pressed.
        """
        self._wishes = wishes
        self._stays.update(useful)
        for wish, chip in self._chips.items():
            is_useful, spoken = wish in useful, _words(wish)[1]
            chip.setChecked(wish in wishes)
            chip.setEnabled(is_useful)
            why = "" if is_useful else adjusting.changes_nothing()
            chip.setToolTip(why or spoken)
            chip.setAccessibleDescription(why)
            set_shown(chip, wish in self._stays)
        set_shown(self, self.has_any)

    def add(self, other: Button) -> None:
        """Have another way to less stand behind them."""
        self._flow.addWidget(other)

    def _on_clicked(self, wish: Wish, is_on: bool) -> None:
        others = excluded(self._wishes, wish) if is_on else ()
        said = adjusting.switched_off(_words(wish)[0], [_words(one)[0] for one in others])
        self._note.setText(said if others else "")
        set_shown(self._note, bool(others))
        self.wished.emit(wish, is_on)
        if others:
            self.told.emit(said)


def _words(wish: Wish) -> tuple[str, str]:
    if wish in LIMITS_MS:
        minutes = LIMITS_MS[wish] // 60_000
        return words.minutes(minutes), words.minutes_spoken(minutes)
    if wish is Wish.SEATED:
        return words.seated(), words.seated_spoken()
    return words.gentler(), words.gentler_spoken()
