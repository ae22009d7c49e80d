"""Inspections in processes of their own: started, asked, given a deadline, killed and replaced."""
