"""Files as other programs write them, in their schemas, with words of our own."""

from __future__ import annotations

from typing import Any


def db_exercise(name: str = "Heel Raise", **changes: Any) -> dict[str, Any]:
    """One exercise of free-exercise-db."""
    return {
        "id": name.replace(" ", "_"),
        "name": name,
        "force": "push",
        "level": "beginner",
        "mechanic": "isolation",
        "equipment": "body only",
        "primaryMuscles": ["calves"],
        "secondaryMuscles": ["hamstrings"],
        "instructions": ["Stand on both feet.", "Rise onto your toes.", "Come down slowly."],
        "category": "strength",
        "images": [f"{name}/0.jpg", f"{name}/1.jpg"],
        **changes,
    }


def value(number: float) -> list[dict[str, Any]]:
    """A configuration of wger that begins with a number."""
    return [{"id": 1, "slot_entry": 1, "iteration": 1, "value": str(number), "operation": "r"}]


def wger_entry(exercise: int, **changes: Any) -> dict[str, Any]:
    """One exercise of a day: three sets of twelve, half a minute between them."""
    return {
        "id": 7,
        "exercise": exercise,
        "repetition_unit": 1,
        "repetitions_configs": value(12),
        "set_nr_configs": value(3),
        "rest_configs": value(30),
        "weight_configs": [],
        **changes,
    }


def wger_routine(*entries: dict[str, Any]) -> dict[str, Any]:
    """A routine with a day of these and a day of rest."""
    slots = [{"id": 1, "order": 1, "comment": "", "entries": [entry]} for entry in entries]
    days = [
        {"id": 1, "name": "Legs", "is_rest": False, "slots": slots},
        {"id": 2, "name": "Rest", "is_rest": True, "slots": []},
    ]
    return {"id": 5, "name": "Ankles", "start": "2026-11-01", "end": "2026-12-01", "days": days}


def wger_info(id: int, name: str) -> dict[str, Any]:
    """What tells an exercise's name."""
    said = [
        {"language": 1, "name": f"{name} (de)", "description": "<p>Nicht dies.</p>"},
        {"language": 2, "name": name, "description": "<p>Rise &amp; come down.</p>"},
    ]
    muscles = [{"id": 7, "name": "Gastrocnemius", "name_en": "Calves"}]
    things = [{"id": 7, "name": "none (bodyweight exercise)"}, {"id": 4, "name": "Gym mat"}]
    return {"id": id, "translations": said, "muscles": muscles, "equipment": things}
