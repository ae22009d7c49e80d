"""Content that travels as text, in one code or another, and text inside other content."""
