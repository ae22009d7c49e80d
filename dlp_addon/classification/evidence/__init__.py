"""What each column of a table is: the evidence of headers, values, neighbours and sheet, weighed."""
