"""The pages by which people come in: codes, letters, joining, and who takes part."""
