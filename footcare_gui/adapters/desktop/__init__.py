"""The machine and its desktop: clock, zone, screen, one instance."""
