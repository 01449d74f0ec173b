"""What the app knows, in plain Python: no toolkit, no clock, no disk, no words for the screen."""
