"""What the app asks of the desktop that it runs on."""
