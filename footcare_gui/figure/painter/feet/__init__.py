"""Close-up feet, the hands that hold them and the things they grip."""
