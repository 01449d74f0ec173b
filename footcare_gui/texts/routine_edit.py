"""Words of the page on which a routine is written."""

from __future__ import annotations

from collections.abc import Container
from itertools import count

from footcare_gui.domain.choices.dosing import Dials
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.texts import library
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import DOT


def new_routine() -> str:
    """Makes one, and its title."""
    return tr("routines", "New routine")


def edit() -> str:
    """In the menu of a routine, and the title of the page."""
    return tr("routines", "Edit routine")


def duplicate() -> str:
    """Makes another one like it."""
    return tr("routines", "Duplicate")


def delete() -> str:
    """Takes one of the person's own out."""
    return tr("routines", "Delete")


def back_to_original() -> str:
    """Takes out what the person has changed of a ready-made one."""
    return tr("routines", "Back to the original")


def menu_of(name: str) -> str:
    """The button with everything that can be done to a routine."""
    return tr("routines", "More for {name}: edit, duplicate, move, delete", name=name)


def earlier() -> str:
    """Lists a routine one place earlier."""
    return tr("routines", "Move it earlier (Alt+↑)")


def later() -> str:
    """Lists a routine one place later."""
    return tr("routines", "Move it later (Alt+↓)")


def stands(name: str, number: int, of: int) -> str:
    """Where a routine stands now that it was moved."""
    return tr(
        "routines", "“{name}” is now number {number} of {of}.", name=name, number=number, of=of
    )


def yours(name: str) -> str:
    """A ready-made routine that the person has changed."""
    return tr("routines", "{name} · yours", name=name)


def copy_name(name: str, taken: Container[str]) -> str:
    """What the copy of a routine is called: `Morning 2`."""
    numbered = (tr("routines", "{name} {number}", name=name, number=n) for n in count(2))
    return next(one for one in numbered if one not in taken)


def deleted(name: str) -> str:
    """Beside the way back."""
    return tr("routines", "“{name}” is deleted.", name=name)


def is_original(name: str) -> str:
    """The same, of a ready-made one that the person had changed."""
    return tr("routines", "“{name}” is as it was made.", name=name)


def name() -> str:
    """Over the field."""
    return tr("routines", "Name")


def contents() -> str:
    """What a screen reader calls the list."""
    return tr("routines", "Exercises of this routine. Alt+Up and Alt+Down move one.")


def nothing_in_it() -> str:
    """In the place of the list."""
    return tr("routines", "Nothing in it yet. Add the first exercise.")


def length(exercises: str, time: str) -> str:
    """What the routine comes to, for a screen reader."""
    return tr("routines", "{exercises}, {time} in all", exercises=exercises, time=time)


def row_spoken(number: int, of: int, name: str, dose: str, time: str) -> str:
    """A row for a screen reader."""
    return tr(
        "routines",
        "{number} of {of}: {name}, {dose}, {time}",
        number=number,
        of=of,
        name=name,
        dose=dose,
        time=time,
    )


def is_left_out() -> str:
    """In the place of its time, of what needs steady feet."""
    return tr("routines", "left out")


def is_left_out_whole() -> str:
    """The same, whole."""
    return tr("routines", "left out, for it needs steady feet")


def dose(dosage: Dosage, dials: Dials) -> str:
    """How much of an exercise: `20 s × 3 · each leg`."""
    said = library.turned_dose(dosage, dials), library.sides(dosage.sides)
    return DOT.join(filter(None, said))


def here() -> str:
    """Beside a number that the routine says."""
    return tr("routines", "in this routine")


def as_usual() -> str:
    """Lets the routine say no dose."""
    return tr("routines", "As usual")


def as_usual_whole() -> str:
    """The same, whole."""
    return tr("routines", "As much as is chosen outside this routine")


def move_up() -> str:
    """One place earlier."""
    return tr("routines", "Move it up (Alt+↑)")


def move_down() -> str:
    """One place later."""
    return tr("routines", "Move it down (Alt+↓)")


def twice() -> str:
    """The same exercise once more."""
    return tr("routines", "Have it once more")


def take_out() -> str:
    """Takes an exercise out of the routine."""
    return tr("routines", "Take it out (Delete)")


def add() -> str:
    """Opens the list to choose from."""
    return tr("routines", "Add exercises")


def add_title() -> str:
    """Over that list."""
    return tr("routines", "Which ones? Tick them in the order you like.")


def add_these(number: int) -> str:
    """Takes what was ticked."""
    if not number:
        return tr("routines", "Add")
    return trn("routines", "Add {n} exercise", "Add {n} exercises", number)


def undo_whole() -> str:
    """Takes the last change back."""
    return tr("routines", "Undo the last change")


def redo_whole() -> str:
    """Does it again."""
    return tr("routines", "Do it again")


def leave_question() -> str:
    """Asks before a change is lost."""
    return tr("routines", "Leave without saving?")


def leave_means() -> str:
    """What would follow."""
    return tr("routines", "What you have changed in this routine would be lost.")


def leave() -> str:
    """Does so."""
    return tr("routines", "Leave")


def save_and_leave() -> str:
    """Keeps it first."""
    return tr("routines", "Save and leave")


def stay() -> str:
    """Goes on writing."""
    return tr("routines", "Go on")
