"""What was done without the app, entered by hand."""
