"""How many different people records describe, exactly, in memory or in a scratch file."""
