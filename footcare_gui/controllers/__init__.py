"""Objects that turn timers and clicks into commands, and events into signals."""
