"""A look at this computer: each check measures one thing, and says nothing of what it means."""
