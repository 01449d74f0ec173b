"""About the app itself, and about the computer that it runs on."""
