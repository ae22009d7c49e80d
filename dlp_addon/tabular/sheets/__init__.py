"""What all workbooks have in common: sheets, their parts and styles, what is printed and what nobody sees."""
