"""Find where the outlet that publishes a page says that it is at home."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.declared import main_node, metas_named, nodes_of, objects_in, strings_in
from newsrecord.page.outline import DataNode, Outline

__all__ = ["Address", "find_outlet_address"]

_OUTLETS: Final = ("NewsMediaOrganization", "Organization", "Corporation", "LocalBusiness", "WebSite")
_PUBLISHING: Final = ("publisher", "sourceOrganization", "copyrightHolder", "provider")
# What stands within such an object is a subject or an employer, and not who publishes the page.
_OTHERS: Final = re.compile(r"\.(?:about|mentions|author|creator|worksFor|affiliation|contributor|location)\b")
_PARTS: Final = ("Locality", "Region", "Country")
_REGION_CODE: Final = re.compile(r"([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?")


Address = tuple[str, str, str]
"""The town, the region and the country, by name or by code, of which any may be empty."""


def find_outlet_address(outline: Outline) -> Address:
    """Return the town, region and country that the publisher declares on its page; empty where it declares none.

    Read are schema.org's ``PostalAddress`` of the publisher and the meta element ``geo.region``.

    >>> find_outlet_address(Outline(form="html"))
    ('', '', '')
    """
    return next(_postal(outline), None) or ("", "", _geo_country(outline))


def _postal(outline: Outline) -> Iterator[Address]:
    for owner in _owners(outline):
        for item in objects_in(outline, owner.get("address")):
            if isinstance(item, dict):
                town, region, country = (_first(item, f"address{part}", outline) for part in _PARTS)
                if town or region or country:
                    yield town, region, country


def _owners(outline: Outline) -> Iterator[dict[str, object]]:
    """Yield the properties of those who publish the page: whom its story names, then whom it names anywhere."""
    main = main_node(outline)
    for key in _PUBLISHING if main else ():
        for item in objects_in(outline, main.values.get(key)) if main else ():
            if isinstance(item, dict):
                yield item
    yield from (dict(node.values) for node in nodes_of(outline, _OUTLETS) if _is_outlet(node))


def _is_outlet(node: DataNode) -> bool:
    return _OTHERS.search(node.locator) is None


def _first(item: dict[str, object], key: str, outline: Outline) -> str:
    return next(strings_in(item.get(key), outline.limits.max_headline), "")


def _geo_country(outline: Outline) -> str:
    """Return the country in the code of ISO 3166-2 that old pages give: "US-TX"."""
    for meta in metas_named(outline, "geo.region"):
        if match := _REGION_CODE.fullmatch(meta.content.strip()):
            return match[1].upper()
    return ""
