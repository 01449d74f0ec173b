"""What was done over weeks and months, as the page and the sheet show it."""
