"""Programmes that go to others, and come from them."""
