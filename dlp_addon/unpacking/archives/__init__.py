"""Containers of files: archives, compressed streams, disk images, packs."""
