"""A session that was left: asked about as the app opens, then to be found below today's card."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.texts.journal import where_it_stands
from footcare_gui.views.main.choice_pane import ChoicePane
from footcare_gui.views.main.left_line import LeftLine
from footcare_gui.views.main.window_questions import WindowQuestions
from footcare_gui.views.theme import LiveTheme


class GoingOnNeeds(NamedTuple):
    """What there is already.

    Attributes:
        live: The theme.
        choice: Where it waits.
        questions: Who asks.
        memory: Who ends it, and knows when it waits no more.
        library: Its exercises.
        go_on: Takes it up again.
    """

    live: LiveTheme
    choice: ChoicePane
    questions: WindowQuestions
    memory: JournalKeeper
    library: Library
    go_on: Callable[[], object]


def offer_to_go_on(needs: GoingOnNeeds, left: LeftSession) -> None:
    """Ask, and keep the way on in sight until it was taken or another session begins."""
    choice, memory = needs.choice, needs.memory
    line = LeftLine(needs.live, where_it_stands(left.resumption, needs.library))

    def finish() -> None:
        memory.finish(left)

    line.went_on.connect(needs.go_on)
    line.finished_here.connect(finish)
    memory.left_settled.connect(lambda: choice.take_out(line))
    choice.put_in(line)
    needs.questions.offer_to_go_on(left.resumption, needs.library, go_on=needs.go_on, finish=finish)
