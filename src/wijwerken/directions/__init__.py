"""Directions, resistance, objections and consent."""
