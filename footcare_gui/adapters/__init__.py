"""One file for each outside thing: files, disk, sound, settings, clock."""
