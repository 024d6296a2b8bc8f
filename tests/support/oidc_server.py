"""A real OIDC server on a port of its own, with PKCE checked, and ways to let it lie or be attacked."""

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import flask
import requests
from authlib import jose
from oidc_provider_mock import app as oidc_app
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response


class OidcServer:
    """What stands before the server: it looks at all that goes by, and changes what a test asks for."""

    def __init__(self) -> None:
        self.inside = oidc_app(require_nonce=True)
        self.asked: list[dict[str, str]] = []  # the questions for authorisation, the last at the end
        self.challenges: dict[str, str] = {}  # code → the challenge it was asked with
        self.change_discovery: Callable[[dict[str, Any]], None] = lambda told: None
        self.change_token: Callable[[dict[str, Any]], None] = lambda token: None
        self.fetched: list[str] = []

    @property
    def issuer(self) -> str:
        return f"http://localhost:{self.port}"

    def __call__(self, environ, start_response):
        request = Request(environ)
        self.fetched.append(request.path)
        if request.path == "/oauth2/token":
            request.get_data(cache=True)
            code, verifier = request.form.get("code", ""), request.form.get("code_verifier", "")
            if challenge_of(verifier) != self.challenges.get(code):
                return Response(json.dumps({"error": "invalid_grant"}), 400)(environ, start_response)
        response = Response.from_app(self.inside, again(environ, request))
        if request.path == "/oauth2/authorize":
            self.asked.append(request.args.to_dict())
            if back := response.headers.get("Location"):
                code = parse_qs(urlsplit(back).query).get("code", [""])[0]
                self.challenges[code] = request.args.get("code_challenge", "none")
        if request.path == "/oauth2/token":
            response = self.changed(response, self.change_token)
        if request.path.endswith("/openid-configuration"):
            response = self.changed(response, self.change_discovery)
        return response(environ, start_response)

    def changed(self, response: Response, change: Callable[[dict[str, Any]], None]) -> Response:
        told = json.loads(response.get_data())
        change(told)
        return Response(json.dumps(told), response.status_code, content_type="application/json")

    def signed(self, token: str, **changes: object) -> str:
        """The same token with other claims, signed by the server's own key."""
        with self.inside.test_request_context():
            self.inside.preprocess_request()
            key = flask.g.oidc_provider_mock_storage.jwk
        claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
        return jose.jwt.encode({"alg": "RS256"}, claims | changes, key).decode()

    def log_in(self, address: str, subject: str) -> str:
        """Somebody types their name there; the address to which they are sent back."""
        answer = requests.post(address, data={"sub": subject}, allow_redirects=False, timeout=10)
        return answer.headers["Location"]

    def deny(self, address: str) -> str:
        """The organisation lets nobody of this account through."""
        answer = requests.post(address, data={"action": "deny"}, allow_redirects=False, timeout=10)
        return answer.headers["Location"]


def again(environ: dict[str, Any], request: Request) -> dict[str, Any]:
    """The same request once more, its body unread."""
    body = request.get_data(cache=True)
    return {**environ, "wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body))}


def challenge_of(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


@contextmanager
def oidc_server() -> Iterator[OidcServer]:
    server = OidcServer()
    listening = make_server("localhost", 0, server, threaded=True)
    server.port = listening.port
    thread = Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        thread.join(10)
