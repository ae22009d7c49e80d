"""What a rule can ask of an upload: one predicate a class."""
