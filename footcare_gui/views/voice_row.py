"""Who speaks in a session, with a button that lets it be heard: at the first start, and later."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import WhoSpeaks, text_of, wishes_of
from footcare_gui.texts import voice_choices as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.showing import set_shown


class VoiceRow(QWidget):
    """Who speaks: Footcare, the person's screen reader, nobody. It acts at once.

    As long as the welcome has not been read, what seems right is pressed wherever this is shown:
    the screen reader where one is listening, else Footcare.

    Args:
        live: The theme.
        choices: What is chosen now, and who changes it.
        parent: Qt's owner.
    """

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("voice_row")
        self._choices = choices
        self._who = Segmented(live, "who_speaks", words.who_speaks(), wraps=True)
        self._who.offer(
            tuple((who, words.who(who), who.value, "") for who in WhoSpeaks), self._proposed()
        )
        self._who.chosen.connect(self._on_chosen)
        check = Button(live, "check_voice", words.can_you_hear(), icon="sound")
        self._told = Label(live)
        self._told.setObjectName("voice_check_told")
        self._told.hide()
        check.clicked.connect(self._on_check_clicked)
        choices.voice_checked.connect(self._on_checked)
        answers, space = QWidget(), live.theme.space
        line = FlowLayout(answers, gap=space(3), line_gap=space(2))
        line.addWidget(self._who)
        line.addWidget(check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(Label(live, words.who_speaks(), "label"))
        column.addWidget(answers)
        column.addWidget(self._told)
        choices.preferences_changed.connect(self._follow)

    def take_focus(self) -> None:
        """Have the keyboard at what is pressed."""
        self._who.take_focus()

    def keep(self) -> None:
        """What is pressed is what the person wants, if it was never said before."""
        if wishes_of(self._choices.preferences.voice).who is None:
            self._on_chosen(self._who.value)

    def _on_check_clicked(self) -> None:
        self._told.setText(words.you_should_hear())
        set_shown(self._told, True)
        self._choices.voice_check_wanted.emit()

    def _on_checked(self, is_heard: bool) -> None:
        self._told.setText(words.you_should_hear() if is_heard else words.nothing_plays())

    def _proposed(self) -> WhoSpeaks:
        chosen = wishes_of(self._choices.preferences.voice).who
        if chosen is not None or self._choices.preferences.greeted:
            return chosen or WhoSpeaks.NOBODY
        return WhoSpeaks.READER if QAccessible.isActive() else WhoSpeaks.FOOTCARE

    def _on_chosen(self, who: object) -> None:
        assert isinstance(who, WhoSpeaks)
        wishes = wishes_of(self._choices.preferences.voice)
        self._choices.change(voice=text_of(wishes._replace(who=who)))

    def _follow(self, _preferences: Preferences) -> None:
        self._who.choose(self._proposed())
