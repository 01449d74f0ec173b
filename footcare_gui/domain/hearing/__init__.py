"""What is listened for in a session: two claps, and nothing else. No sample is kept."""
