"""The one login of an organisation that this installation trusts, as its environment names it.

Discovery, the state, the nonce, PKCE and the checks of the token are the library's (Authlib); here stands what we
ask of it: this issuer and no other, a signed token meant for us, and nothing but the number by which the
organisation knows a person. No address comes from a visitor: all requests go where the issuer's own document says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.django_client import DjangoOAuth2App, OAuth
from django.conf import settings
from django.http import HttpRequest
from joserfc.errors import JoseError

DISCOVERY = "/.well-known/openid-configuration"
SECONDS = 10
SIGNED_BY = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"}
LONGEST = 255


class NotLetIn(Exception):
    """The login did not say, in a way that can be checked, who this is."""


@dataclass(frozen=True)
class Provider:
    """The login of an organisation: who gives it out, as whom we ask, what the organisation is called."""

    issuer: str
    client_id: str
    secret: str
    name: str


def provider() -> Provider | None:
    """The login that is configured, or none."""
    if not (settings.OIDC_ISSUER and settings.OIDC_CLIENT_ID):
        return None
    return Provider(
        settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET, settings.OIDC_NAME or "OIDC"
    )


@cache
def client_of(one: Provider) -> DjangoOAuth2App:
    """Scope `openid` and no more: neither a name nor an address is asked for."""
    return OAuth().register(
        "staff",
        client_id=one.client_id,
        client_secret=one.secret,
        server_metadata_url=one.issuer.rstrip("/") + DISCOVERY,
        client_kwargs={"scope": "openid", "code_challenge_method": "S256", "default_timeout": SECONDS},
    )


def metadata_of(one: Provider) -> Mapping[str, Any]:
    """What the issuer says of itself; only when it is the issuer that was named."""
    try:
        told = client_of(one).load_server_metadata()
    except (requests.RequestException, ValueError) as error:
        raise NotLetIn("the issuer does not answer") from error
    if str(told.get("issuer", "")).rstrip("/") != one.issuer.rstrip("/"):
        client_of.cache_clear()
        raise NotLetIn("somebody else answers than the issuer that was named")
    offered = set(told.get("id_token_signing_alg_values_supported") or ["RS256"])
    told["id_token_signing_alg_values_supported"] = sorted(offered & SIGNED_BY)
    return told


def way_there(one: Provider, request: HttpRequest, back: str):
    """A redirect to the login, with a state, a nonce and a challenge that are kept in this session."""
    metadata_of(one)
    return client_of(one).authorize_redirect(request, back)


def subject_of(one: Provider, request: HttpRequest) -> str:
    """Who came back, as the number that the issuer gives them. Raises `NotLetIn` where anything does not fit."""
    told = metadata_of(one)
    wanted = {
        "iss": {"essential": True, "value": told["issuer"]},
        "aud": {"essential": True, "value": one.client_id},
        "sub": {"essential": True},
    }
    try:
        token = client_of(one).authorize_access_token(request, claims_options=wanted)
    except (OAuthError, JoseError, requests.RequestException, ValueError, KeyError, TypeError) as error:
        raise NotLetIn(str(error)) from error
    subject = str((token.get("userinfo") or {}).get("sub") or "")
    if not subject or len(subject) > LONGEST:
        raise NotLetIn("the token does not say who this is")
    return subject


def way_out(one: Provider) -> str:
    """Where somebody ends their session at the organisation itself; empty where it offers no such place."""
    try:
        return str(metadata_of(one).get("end_session_endpoint") or "")
    except NotLetIn:
        return ""
