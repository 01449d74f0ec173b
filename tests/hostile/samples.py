"""What hostile files are made of: exercises and routines of a person's own, and their settings."""

from __future__ import annotations

ODD_INI = (
    "@Variant(\\0\\0\\0\\x8\\0)", "@ByteArray(x)", "@Invalid()", "@Rect(1 2 3 4)", "a, b, c", '"',
    "\\x", "\\xffffffff", "[", "]", "=", ";", "%U4E00", "@DateTime(\\0)", "@Size(1 2)", "@@x",
)  # fmt: skip

JSON_SETTINGS = (
    '[["toe_press","",9000,10],["calf_raise","",null,8,5000,3]]',
    '[["toe_press","",2,[1,3,5]],["toe_walk","",null,[]]]',
)

SETTINGS = {
    "preferences/theme": ("system", "light", "dark"),
    "preferences/text_percent": ("100", "150"),
    "preferences/person": ("light brown short medium",),
    "preferences/wash": ("True", "False"),
    "preferences/reduced_motion": ("True", "False"),
    "preferences/sound": ("True", "False"),
    "preferences/volume_percent": ("0", "40"),
    "preferences/pace_percent": ("100", "150"),
    "preferences/new_posture_ms": ("10000", "30000"),
    "preferences/wait_for_me": ("True", "False"),
    "preferences/first_side": ("left", "right", "alternate"),
    "preferences/end_open_at_target": ("True", "False"),
    "preferences/unsteady": ("True", "False"),
    "preferences/doses": ('"[[\\"toe_press\\",\\"\\",9000,10]]"',),
    "preferences/routine": ("morning", "my_own"),
    "preferences/greeted": ("True",),
    "preferences/ask_feeling": ("True",),
    "preferences/my_plan": ('"[[\\"toe_press\\",\\"\\",2,[1,3]]]"', "None"),
    "preferences/offer_answered": ("2026-11-20",),
    "preferences/reminders": ("480 780 1200",),
    "today/date": ("2026-11-28",),
    "today/doses": ('"[[\\"toe_walk\\",\\"\\",9000,10]]"',),
    "window/geometry": ("AdnQywADAAAAAAAA", ""),
    "window/splitter": ("AAAA/wAAAAEAAAAC",),
    "window/exercise": ("toe_press",),
    "window/variant": ("seated",),
    "window/side": ("left",),
}

OWN = """\
exercises:
  - id: marble
    name: Marble pick-up
    purpose: Works the toes.
    posture: seated
    equipment: [marbles, bed or mat]
    works: [toes]
    article: {hold: 5–10 s, repetitions: 4, sides: each foot, per_day: several}
    ours:
      {use: 8 s, move_in: 2 s, release: 2 s, rest: 2 s, switch: 9 s, per_day: 2, phases: [up, down]}
    steps:
      - Sit tall.
      - {text: Pick one up., pose: hold, during: [up]}
    cautions: [Keep marbles from children.]
    unsteady: usual
    variants:
      - id: standing
        name: Standing
        posture: standing
        needs_balance: yes
        article: {hold: as long as you can}
        ours: {target: 9 s, cap: 20 s, sides: each foot}
        steps: [Stand., Pick one up.]
        cautions: [Hold on.]
      - id: moving
        name: Moving
        posture: lying
        ours: {move: 30 s, reverse_at: half, consecutive_days: no, days_per_week: 2–3}
        steps: [Move.]
        cautions: []
routines:
  - {id: evening, name: E, note: Calm., exercises: [marble, {exercise: marble, variant: standing}]}
progression:
  first:
    - {exercise: marble, work: 5 s}
    - {exercise: marble, repetitions: 2}
  then:
    - {exercise: marble, variant: standing}
    - {exercise: toe_press, repetitions: 12}
"""

ROUTINES = """\
format: 1
routines:
  - id: after_work
    name: 'After work'
    note: ''
    exercises:
      - toe_walk
      - {exercise: toe_press, variant: seated}
"""
