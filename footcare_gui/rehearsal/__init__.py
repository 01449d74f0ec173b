"""Sessions that are watched: for authors of exercises, for developers, and for tests."""
