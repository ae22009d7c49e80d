"""Policies tried out: on invented uploads that stand beside them, and on what really went through."""
