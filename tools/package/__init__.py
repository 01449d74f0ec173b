"""What a person installs, built from a checkout; `packaging/README.md` says how and why."""
