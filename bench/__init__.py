"""Benchmarks beside a bare Qt window: `make bench`."""
