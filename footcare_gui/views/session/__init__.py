"""The session screen: one picture, one side, one number, and a way out at any moment."""
