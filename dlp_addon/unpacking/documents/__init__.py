"""What documents hold besides their own text: embedded files, macros, labels."""
