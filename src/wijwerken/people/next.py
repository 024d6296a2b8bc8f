"""Where somebody wanted to go before they entered. Only addresses of this house count."""

from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

LONGEST = 500


def wanted(request: HttpRequest, otherwise: str = "") -> str:
    """The `next` of this request where it is a path of our own, else `otherwise`."""
    path = request.POST.get("next") or request.GET.get("next") or ""
    is_ours = path.startswith("/") and len(path) <= LONGEST and path.isprintable()
    if is_ours and url_has_allowed_host_and_scheme(path, allowed_hosts=None, require_https=request.is_secure()):
        return path
    return otherwise


def on_the_way_to(address: str, path: str) -> str:
    """An address that remembers where somebody is going."""
    return f"{address}?{urlencode({'next': path})}" if path else address
