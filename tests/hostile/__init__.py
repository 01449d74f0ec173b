"""Files that nobody writes by accident, made from real ones, and what the app does with them."""
