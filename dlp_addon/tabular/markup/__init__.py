"""XML and HTML: read safely, repaired where they are damaged, records of any vocabulary."""
