from ..doors import Door

DOORS: dict[str, Door] = {}
