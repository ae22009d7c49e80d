"""Content sealed with a password that is known."""
