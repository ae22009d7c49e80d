"""Mails and their attachments, in every encapsulation."""
