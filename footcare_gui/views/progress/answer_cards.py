"""The answers to what a person asks first, in words: one card a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from footcare_gui.texts.answers import Answered
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface


class AnswerCard(Surface):
    """A quiet question, its answer, and a remark.

    Args:
        live: The theme.
        name: The object name.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(live, name, edge="line", parent=parent)
        self._question = Label(live, look="label")
        self._answer = Label(live, look="heading")
        self._remark = Label(live, look="quiet")
        space = live.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(4), space(6), space(4))
        column.setSpacing(space(1))
        for label in (self._question, self._answer, self._remark):
            column.addWidget(label)
        column.addStretch(1)

    def answer(self, answered: Answered) -> None:
        """Say something else."""
        question, answer, remark = answered
        self._question.setText(question)
        self._answer.setText(answer)
        self._remark.setText(remark)
        set_shown(self._remark, bool(remark))


class AnswerCards(QWidget):
    """Side by side, or below one another where it is narrow.

    Args:
        live: The theme.
        names: Of the cards, in order.
        parent: Qt's owner.
    """

    def __init__(
        self, live: LiveTheme, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._cards = [AnswerCard(live, name) for name in names]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(live.theme.space(5))
        for card in self._cards:
            self._box.addWidget(card, 1)

    def answer(self, answered: Sequence[Answered]) -> None:
        """Answer each question."""
        for card, one in zip(self._cards, answered, strict=True):
            card.answer(one)

    def arrange(self, *, is_wide: bool) -> None:
        """Stand beside each other, or below."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if is_wide else down)
