"""JSON and what is near to it: records, matrices, and objects of which the keys are data."""
