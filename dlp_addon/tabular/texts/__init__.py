"""Plain text that holds tables: delimited, drawn, laid out in lines, or messages of a trade."""
