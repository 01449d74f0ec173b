"""What is written for others: the sheet as PDF, my plan as a calendar."""
