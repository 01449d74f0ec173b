"""Words of the editor of exercises."""

from __future__ import annotations

from footcare_gui.texts.gate import tr, trn


def new_exercise() -> str:
    """The button that begins one, and what the page is called then."""
    return tr("editor", "New exercise")


def edit() -> str:
    """In an exercise's menu."""
    return tr("editor", "Edit")


def edit_copy() -> str:
    """In the menu of an exercise that Footcare brings along."""
    return tr("editor", "Edit a copy")


def duplicate() -> str:
    """In an exercise's menu."""
    return tr("editor", "Duplicate")


def delete() -> str:
    """In the menu of an exercise of one's own."""
    return tr("editor", "Delete")


def menu() -> str:
    """What a screen reader calls the menu of the exercise that is shown."""
    return tr("editor", "More to do with this exercise")


def copy_name(name: str) -> str:
    """What a copy is called at first."""
    return tr("editor", "{name}, my way", name=name)


def usual_purpose() -> str:
    """What an exercise is for, of which nothing else is said."""
    return tr("editor", "As prescribed.")


def sentence() -> str:
    """The line that fills the form."""
    return tr("editor", "What was prescribed, in your words")


def sentence_example() -> str:
    """What stands in that line while it is empty; it is called an example, for it is no value."""
    return tr("editor", "e.g. Towel curls 3x12 each foot, rest 30 s, every second day")


def understood() -> str:
    """Below the line, where all of it was understood."""
    return tr("editor", "All of it is in the form below.")


def not_understood(words: str) -> str:
    """Below the line: what stays in the notes."""
    return tr("editor", "Not understood, kept in the notes: {words}", words=words)


def not_understood_mark() -> str:
    """Before each of these among the notes."""
    return tr("editor", "not understood:")


def still_missing(fields: str) -> str:
    """Beside the buttons: why it cannot be saved yet."""
    return tr("editor", "Still missing: {fields}", fields=fields)


def to_mend(number: int) -> str:
    """Beside the buttons: how much is wrong."""
    return trn("editor", "{n} thing to mend", "{n} things to mend", number)


def save() -> str:
    """Keeps it."""
    return tr("editor", "Save")


def save_and_start() -> str:
    """Keeps it and begins a session of it."""
    return tr("editor", "Save and start")


def keep_draft() -> str:
    """Keeps what is not whole yet."""
    return tr("editor", "Keep as a draft")


def leave() -> str:
    """Back to the list."""
    return tr("editor", "Back")


def yours() -> str:
    """The mark on what differs from the exercise that was copied."""
    return tr("editor", "yours")


def back_to_original() -> str:
    """Takes what the copied exercise says again."""
    return tr("editor", "Back to the original")


def back_to_original_of(field: str) -> str:
    """The same for one field, as a screen reader says it."""
    return tr("editor", "{field}: back to the original", field=field)


def as_it_was() -> str:
    """Above a preview that cannot follow."""
    return tr("editor", "The dose cannot be read just now; this is how it was.")


def copied_from(name: str) -> str:
    """Above the form of a copy."""
    return tr("editor", "A copy of {name}, for you to change.", name=name)


def preview() -> str:
    """Above what it will be like."""
    return tr("editor", "This is how it will be")


def no_preview() -> str:
    """Where the dose cannot be read."""
    return tr("editor", "As soon as the dose can be read, you see it here.")


def heard_first() -> str:
    """Above what is said in the first ten seconds."""
    return tr("editor", "What you hear in the first 10 seconds")


def whole_length(time: str) -> str:
    """How long all of it takes."""
    return tr("editor", "{time} in all", time=time)


def strip(time: str, parts: int) -> str:
    """What a screen reader says of the timeline."""
    return trn("editor", "{n} part, {time} in all", "{n} parts, {time} in all", parts, time=time)


def lose_title() -> str:
    """Asked before changes are lost."""
    return tr("editor", "Leave without saving?")


def lose_means(*, is_new: bool) -> str:
    """What follows."""
    if is_new:
        return tr("editor", "It is not saved yet, so all that you have written would be lost.")
    return tr("editor", "What you have changed since it was last saved would be lost.")


def lose() -> str:
    """The answer that leaves."""
    return tr("editor", "Leave without saving")


def save_and_leave(*, is_draft: bool) -> str:
    """The answer that keeps it and leaves."""
    return tr("editor", "Keep as a draft and leave") if is_draft else tr("editor", "Save and leave")


def stay() -> str:
    """The answer that stays."""
    return tr("editor", "Stay here")


def saved(name: str) -> str:
    """At the bottom of the window."""
    return tr("editor", "{name} is saved.", name=name)


def all_saved() -> str:
    """Beside the buttons, while nothing is changed."""
    return tr("editor", "Everything here is saved.")


def draft_kept(name: str) -> str:
    """At the bottom of the window."""
    return tr(
        "editor", "{name} is kept as a draft. It is not planned until it is whole.", name=name
    )


def not_saved(reason: object) -> str:
    """Nothing was kept, and everything is as it was."""
    return tr("editor", "It was not saved: {reason}. Nothing is lost.", reason=reason)


def unnamed() -> str:
    """A draft without a name."""
    return tr("editor", "Exercise without a name")


def cannot_be_edited(name: str) -> str:
    """Its file is written in a way that cannot be changed in its place."""
    return tr(
        "editor",
        "{name} cannot be edited here: begin its lines in the file with “- id: …”.",
        name=name,
    )


def draft(name: str) -> str:
    """The way to a draft, below the search."""
    return tr("editor", "Draft: {name}", name=name or unnamed())


def is_back() -> str:
    """Of the key, where what came back is on another page."""
    return tr("editor", "What you took out is in Exercises again.")


def nothing_to_bring_back() -> str:
    """Of the key, where nothing was taken out."""
    return tr("editor", "Nothing was taken out that could be brought back.")


def deleted(name: str) -> str:
    """Beside the way back."""
    return tr("editor", "{name} is deleted.", name=name or unnamed())


def not_deleted(reason: object) -> str:
    """It is where it was."""
    return tr("editor", "It was not deleted: {reason}.", reason=reason)


def is_in_routine(name: str) -> str:
    """Why an exercise is not deleted."""
    return tr("editor", "it is in the routine “{name}”; take it out of there first", name=name)


def changed_elsewhere() -> str:
    """Why something could not be done to a file."""
    return tr("editor", "the file was changed elsewhere")


def reloaded(parts: str) -> str:
    """The open form shows what the file says now."""
    if not parts:
        return tr("editor", "The file was changed elsewhere; it is shown as it is now.")
    return tr("editor", "Changed elsewhere, and shown as it is now: {parts}", parts=parts)


def gone_from_file() -> str:
    """What is in the form is kept nowhere any more."""
    return tr("editor", "Its file is gone. Save it to keep what is here.")


def conflict() -> str:
    """A question: both have changed."""
    return tr("editor", "Changed here and elsewhere")


def conflict_means() -> str:
    """What is asked."""
    return tr(
        "editor",
        "The file was changed while you were editing. Which of both is to be kept? "
        "Nothing has been written yet.",
    )


def keep_mine() -> str:
    """An answer."""
    return tr("editor", "What I wrote here")


def take_theirs() -> str:
    """An answer."""
    return tr("editor", "What the file says now")


def keep_both() -> str:
    """An answer."""
    return tr("editor", "Both, as two exercises")


def library_changed(names: str) -> str:
    """A file of the library was changed by somebody else."""
    return tr("editor", "Changed in your library: {names}", names=names)


def add_to_plan() -> str:
    """The switch: it is due from today on."""
    return tr("editor", "Add it to my plan, so that it is due")
