"""Shows the product at work: a leak is refused, a statistics workbook passes."""
