"""Rules for single sites: where a page that the general reader gets wrong has its headline, its authors, its body.

A `SiteRule` is data, no code: selectors for the fields, the hosts it is for and the days it is valid.  Pass rules to
`newsrecord.parse_html` as ``sites``; where a rule finds nothing, the general reader takes over and an issue says so.
"""

from __future__ import annotations

from newsrecord.sites.packages import installed
from newsrecord.sites.rule import FailedRule, SiteRule, parse_rules

__all__ = ["FailedRule", "SiteRule", "installed", "parse_rules"]
