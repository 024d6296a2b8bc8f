"""Every address of the application, read from its own table."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver, reverse

NO_SUCH_THING = "zzzzzzzzzzzz"
OTHERS = ("account", "admin")  # patterns of libraries, looked at one by one where they are included


@dataclass(frozen=True)
class Address:
    """One named address and the parts it wants."""

    name: str
    parts: tuple[str, ...]

    def of(self, slug: str, thing: str = NO_SUCH_THING) -> str:
        fill = {"slug": slug, "id": thing, "kind": "stories.fragment", "code": "AAAA-AAAA-AAA", "seq": "1"}
        return reverse(self.name, kwargs={part: fill.get(part, thing) for part in self.parts})

    def filled(self, **parts: str) -> str:
        return reverse(self.name, kwargs={part: parts[part] for part in self.parts})


def all_addresses() -> list[Address]:
    return sorted(set(walk(get_resolver().url_patterns, "")), key=lambda address: address.name)


def walk(patterns: list[URLPattern | URLResolver], space: str) -> Iterator[Address]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from walk(pattern.url_patterns, inner)
        elif pattern.name:
            yield Address(f"{space}{pattern.name}", tuple(pattern.pattern.converters))
