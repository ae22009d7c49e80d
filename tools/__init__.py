"""Programs for users and developers that are no part of the product."""
