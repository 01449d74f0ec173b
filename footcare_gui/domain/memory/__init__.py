"""What is remembered of sessions: their rows, their records, what is owed, how it felt."""
