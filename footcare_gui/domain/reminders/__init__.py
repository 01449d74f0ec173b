"""When a person is reminded of what is due, and when not."""
