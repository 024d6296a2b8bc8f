"""The drawing together with where each thing in it leads: what the templates loop over."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import cached_property

from wijwerken.maths.systemmap.bundles import Bundle
from wijwerken.maths.systemmap.closeup import close_up
from wijwerken.maths.systemmap.drawing import draw
from wijwerken.maths.systemmap.pieces import Drawing, Link, Node

from .looks import Look, Seen
from .places import Places
from .queries import Line, Map, Point
from .words import hint, name_of


@dataclass(frozen=True)
class Row:
    """One line as the table, the drawing and a list show it: the same words and the same address everywhere."""

    line: Line
    slug: str

    @property
    def url(self) -> str:
        return reverse("systemmap:line", args=[self.slug, self.line.cause.id, self.line.effect.id])

    @property
    def name(self) -> str:
        return name_of(self.line)

    @property
    def hint(self) -> str:
        return hint(self.line.sign)


@dataclass(frozen=True)
class Drawn:
    """A drawing whose knobs and boxes are links. `knobs` come most told first, for who walks by keyboard."""

    drawing: Drawing
    knobs: list[tuple[Link, Row]]
    boxes: list[tuple[Node, str]]

    @cached_property
    def top_of_wishes(self) -> int | None:
        """Where "what we wish" stands: above the lowest row, where all who stand there are wishes."""
        tops = self.drawing.row_tops
        lowest = [node for node in self.drawing.nodes if tops and node.y == tops[-1]]
        return tops[-1] if len(tops) > 1 and lowest and all(node.wish for node in lowest) else None


def rows_of(told: Map, bundles: list[Bundle]) -> list[Row]:
    return [Row(told.line(line), told.inquiry.slug) for line in bundles]


def with_links(told: Map, drawing: Drawing, rows: list[Row]) -> Drawn:
    by_edge = {(link.cause, link.effect): link for link in drawing.links}
    knobs = [(by_edge[row.line.edge], row) for row in rows if row.line.edge in by_edge]
    boxes = [(node, address(told, told.by_label[node.label])) for node in drawing.nodes]
    return Drawn(drawing, knobs, boxes)


def address(told: Map, point: Point) -> str:
    return reverse("systemmap:point", args=[told.inquiry.slug, point.id])


def whole(told: Map, view: Seen, places: Places, rows: list[Row]) -> Drawn:
    """The map for a wide screen, its most told line picked. R16: a map of single links has no dashes."""
    picked = rows[0].line.edge
    drawing = draw(view.bundles, places.of[Look(view.look)], picked=picked, wishes=told.wishes)
    return with_links(told, drawing, rows)


def near_by(told: Map, view: Seen, rows: list[Row]) -> Drawn:
    """The most told line and what is around it, for a screen in the hand."""
    return with_links(told, close_up(view.bundles, rows[0].line.edge, wishes=told.wishes), rows)
