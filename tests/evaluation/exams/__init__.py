"""Exams: labelled files written before anybody looked at the rules that they test."""
