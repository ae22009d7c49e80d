def column_number(letters: str) -> int:
    """The number of a column as cell references write it: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
