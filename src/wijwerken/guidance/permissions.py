"""Who may pass which address of this room."""

DOORS = {}
