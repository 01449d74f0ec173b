"""Programmes as `.footcare` files: written for others, looked through before anything is kept."""
