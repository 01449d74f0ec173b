"""What a person has chosen: preferences, doses, my plan."""
