"""One session: its plan, the engine that leads through it, what is heard, shown and done."""
