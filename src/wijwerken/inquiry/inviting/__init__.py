"""The pages by which people are invited: one by one by mail, as a group, in a series; and who was."""
