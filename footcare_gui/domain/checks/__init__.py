"""What a look at this computer found, and what that means for a session."""
