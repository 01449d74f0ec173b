"""A session that was left: asked about as the app opens, then to be found below today's card."""

from __future__ import annotations

from footcare_gui.bootstrap.object_graph import ObjectGraph
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.texts.journal import where_it_stands
from footcare_gui.views.main.left_line import LeftLine


def offer_to_go_on(graph: ObjectGraph, left: LeftSession) -> None:
    """Ask, and keep the way on in sight until it was taken or another session begins.

    Args:
        graph: Whose window it is, and who takes sessions up or ends them.
        left: The session.
    """
    choice, library = graph.window.choice, graph.choices.library
    line = LeftLine(graph.live, where_it_stands(left.resumption, library))

    def go_on() -> None:
        graph.sessions.runner.go_on(left)

    def finish() -> None:
        graph.memory.finish(left)

    line.went_on.connect(go_on)
    line.finished_here.connect(finish)
    graph.memory.left_settled.connect(lambda: choice.take_out(line))
    choice.put_in(line)
    graph.questions.offer_to_go_on(left.resumption, library, go_on=go_on, finish=finish)
