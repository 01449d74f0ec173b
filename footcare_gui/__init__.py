"""Footcare: a desktop app that leads a person, hands free, through foot and leg exercises."""

__version__ = "1.0.0"
