"""Trains the model that tells names of people from names of other things: `python -m tools.train_names`."""
