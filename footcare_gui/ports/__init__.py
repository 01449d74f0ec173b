"""What the core needs from outside. A port appears with its second implementation, not before."""
