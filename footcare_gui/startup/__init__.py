"""What makes a start quick; `docs/adr/0007-quick-start.md` says why each short cut is sound."""
