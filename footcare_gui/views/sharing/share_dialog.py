"""Asks what goes along with a routine that is shared: who it is from, a note, limits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.exercises.visible import has_visible
from footcare_gui.domain.value import Value
from footcare_gui.texts import sharing as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.small_dialog import SmallDialog
from footcare_gui.views.widgets.switch import Switch

WEEKS = (0, 2, 4, 6, 12)
LONGEST_NAME, LONGEST_NOTE = 80, 500


class Asked(Value):
    """What goes along.

    Attributes:
        name: What it is called.
        by: Who it is from, `""` where nobody says so.
        note: What stands on top.
        weeks: For how long, 0 without end.
        is_limited: Doses may not be raised.
    """

    name: str
    by: str
    note: str
    weeks: int
    is_limited: bool


class ShareDialog(SmallDialog):
    """Only a name is needed.

    Args:
        live: The theme.
        name: What it is called at first.
        parent: The window it belongs to.
    """

    save_wanted = Signal(object)
    """With what was `Asked`."""

    def __init__(self, live: LiveTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(live, "share_dialog", words.share_title(), parent)
        self._weeks = 0
        self._name = self._field("share_name", words.name(), LONGEST_NAME)
        self._name.setText(name)
        self._by = self._field("share_by", words.who_from(), LONGEST_NAME)
        self._note = self._field("share_note", words.note(), LONGEST_NOTE)
        self._until = Pills(live, "share_weeks", words.how_long())
        self._until.offer([(str(number), words.weeks(number)) for number in WEEKS], "0")
        self._until.chosen.connect(self._on_weeks_chosen)
        self._limits = Switch(live, "share_limits", words.limits())
        self._save = Button(live, "save_shared", words.save(), look="main")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        self._name.textChanged.connect(self._renew)
        self._build()
        self._renew()
        self._name.setFocus()

    def _field(self, name: str, spoken: str, longest: int) -> Field:
        field = Field(self._live, name, spoken)
        field.setMaxLength(longest)
        return field

    def _renew(self) -> None:
        self._save.setEnabled(has_visible(self._name.text()))

    def _on_weeks_chosen(self, weeks: str) -> None:
        self._weeks = int(weeks)

    def _on_save_clicked(self) -> None:
        name, by, note = (
            " ".join(field.text().split()) for field in (self._name, self._by, self._note)
        )
        self.accept()
        self.save_wanted.emit(Asked(name, by, note, self._weeks, self._limits.isChecked()))

    def _build(self) -> None:
        live = self._live
        parts: list[QWidget] = [
            Label(live, words.share_title(), "heading"),
            Label(live, words.share_holds(), "quiet"),
        ]
        for field in (self._name, self._by, self._note):
            parts += [Label(live, field.accessibleName(), "label"), field]
        parts += [Label(live, words.how_long(), "label"), self._until, self._limits]
        answers = (self._cancel("cancel_share"), self._save)
        content = QWidget()
        column = QVBoxLayout(content)
        space = live.theme.space
        column.setContentsMargins(space(2), space(1), space(2), space(2))  # room for the ring
        column.setSpacing(space(2))
        for part in parts:
            column.addWidget(part)
        scroll = ColumnScroll(live, "share_scroll", content)
        self._lay_out((scroll,), answers, gap=2, above_answers=3, least_px=320)
        width = live.theme.px(520)
        rest = self.sizeHint().height() - scroll.sizeHint().height()
        inner = width - 2 * live.theme.space(6)
        self.resize(size_on_screen(self, QSize(width, rest + column.totalHeightForWidth(inner))))
