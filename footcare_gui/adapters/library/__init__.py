"""Library files: read, kept parsed, written."""
