"""What a voice says in a session: its sentences, and the script of when."""
