"""Catalogues of translations, and what of the system follows the language."""
