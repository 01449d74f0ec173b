"""Pictures of figures that are painted once and kept."""
