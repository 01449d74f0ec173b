"""The desktop's voice, from a child process."""
