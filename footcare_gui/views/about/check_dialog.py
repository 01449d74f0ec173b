"""A look at this computer, a line each as it comes, with what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.checks.check import Finding, State, is_well
from footcare_gui.texts import buttons
from footcare_gui.texts import checks as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog

_MARKS = {State.FINE: "✓", State.ABSENT: "–", State.WEAK: "!", State.BROKEN: "✗"}


SIZE_PX = (600, 700)


class CheckDialog(ScrolledDialog):
    """Shows findings as they come.

    Args:
        live: The theme.
        parent: The window it belongs to.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._live = live
        self._findings: list[Finding] = []
        self.setObjectName("check_dialog")
        self.setWindowTitle(words.title())
        self._rows = QVBoxLayout()
        self._verdict = Label(live, words.takes_a_while())
        self._verdict.setObjectName("check_verdict")
        self._build()
        FocusRing(self, live)

    def show_finding(self, finding: Finding) -> None:
        """One more line."""
        self._findings.append(finding)
        name, state = words.name_of(finding.subject), words.state_of(finding)
        head = Label(self._live, f"{_MARKS[finding.state]}  {name}: {state}", "label")
        head.setAccessibleName(f"{name}: {state}")
        self._rows.addWidget(head)
        self._rows.addWidget(Label(self._live, words.told(finding)))
        if words.advice(finding):
            self._rows.addWidget(Label(self._live, words.advice(finding), "quiet"))
        self._rows.addSpacing(self._live.theme.space(2))

    def show_end(self) -> None:
        """No more will come: the verdict."""
        good = bool(self._findings) and is_well(self._findings)
        text = words.all_is_well() if good else words.not_all_is_well()
        self._verdict.setText(text)
        Announcer(self).say(text)

    def _build(self) -> None:
        space = self._live.theme.space
        content, column = self._scrolled_column("check_content")
        column.setContentsMargins(space(6), space(4), space(6), space(4))
        column.setSpacing(space(1))
        column.addLayout(self._rows)
        column.addStretch(1)
        close = Button(self._live, "close_check", buttons.close(), look="main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setContentsMargins(space(6), space(5), space(6), space(2))
        head.addWidget(self._verdict)
        answers = Foot((close,), is_trailing=False)
        self._lay_out("check_scroll", content, answers, size_px=SIZE_PX, above=head)
