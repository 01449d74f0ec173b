"""Pictures that were painted once, kept."""
