"""Words around an exercise: its steps, its picture, and what is good to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.texts.gate import tr

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.programme import Programme


def form() -> str:
    """The choice between the usual form and others."""
    return tr("exercise", "Form")


def steps() -> str:
    """What a screen reader calls the steps."""
    return tr("exercise", "Steps")


def step(number: int, text: str) -> str:
    """One step for a screen reader."""
    return tr("exercise", "Step {number}: {text}", number=number, text=text)


def picture() -> str:
    """What a screen reader calls the figure."""
    return tr("exercise", "Picture of the exercise")


def faulty_picture() -> str:
    """In the figure's place."""
    return tr("exercise", "This picture cannot be shown: its file has a fault.")


def take_care() -> str:
    """Heading of the cautions."""
    return tr("exercise", "Take care")


def as_in_article() -> str:
    """Heading of what the article prescribes."""
    return tr("exercise", "Published advice")


def in_your_sessions() -> str:
    """Heading of what comes of a prescription that stands beside it in the words of its writer."""
    return tr("exercise", "In your sessions")


def as_set(programme: Programme | None) -> str:
    """Heading of a dose that was put into fields by the person, or by who gave it to them."""
    if programme is None:
        return tr("exercise", "As you set it")
    if not programme.by:
        return as_written(programme)
    return tr("exercise", "As {name} set it", name=programme.by)


def as_written(programme: Programme | None) -> str:
    """Heading of the words of a prescription, the person's or those of who gave it to them."""
    if programme is None:
        return tr("exercise", "As you wrote it")
    if not programme.by:
        return tr("exercise", "As it stands in “{programme}”", programme=programme.name)
    return tr("exercise", "As {name} wrote it", name=programme.by)


def our_suggestion() -> str:
    """Heading of what is ours."""
    return tr("exercise", "Our suggestion")


def try_to_avoid() -> str:
    """Heading of common mistakes."""
    return tr("exercise", "Try to avoid")


def easier() -> str:
    """Heading of easier ways."""
    return tr("exercise", "Easier")


def harder() -> str:
    """Heading of harder ways."""
    return tr("exercise", "Harder")


def left() -> str:
    """The side in a picture, and on a choice of sides."""
    return tr("exercise", "Left")


def right() -> str:
    """The other side."""
    return tr("exercise", "Right")


def side() -> str:
    """What a screen reader calls the choice of sides."""
    return tr("exercise", "Side")


def watch() -> str:
    """Lets the picture move."""
    return tr("exercise", "Watch")


def watch_whole(name: str) -> str:
    """The same, whole."""
    return tr("exercise", "Watch {name} move", name=name)


def stop() -> str:
    """Lets it stand still."""
    return tr("exercise", "Stop")


def stop_whole(name: str) -> str:
    """The same, whole."""
    return tr("exercise", "Stop watching {name}", name=name)


def notes() -> str:
    """Above what a person, or who has asked for the exercise, has noted on it."""
    return tr("exercise", "Notes")


def all_exercises() -> str:
    """Leads back to the list, where an exercise is shown alone."""
    return tr("exercise", "All exercises")
