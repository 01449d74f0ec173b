"""Pose data to picture: `model` is pure arithmetic, `painter` draws it."""
