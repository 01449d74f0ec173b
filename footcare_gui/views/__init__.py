"""Widgets: they show state and emit intents; they know no adapter."""
