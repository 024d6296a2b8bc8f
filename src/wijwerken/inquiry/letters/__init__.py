"""The letter on paper: one A4 with a code, as accessible PDF."""
