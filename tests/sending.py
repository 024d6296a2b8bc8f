"""Sending forms as a browser does: each with its own key, made with the form."""

import secrets

from django.test import Client


def send(client: Client, address: str, **fields: object):
    """POST these fields with a fresh key."""
    return client.post(address, {"once": secrets.token_urlsafe(24), **fields})
