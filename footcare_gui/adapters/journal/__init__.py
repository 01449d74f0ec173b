"""The journal on disk: one SQLite file, its writer, its readers, taking it along."""
