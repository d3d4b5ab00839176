"""The words with which outlets tell readers where they may follow the author of a story."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["FOLLOWING"]

# Where readers may follow somebody, and how they are told to: behind "him" alone stands a street as well.
_NETWORKS: Final = "twitter x instagram facebook tiktok linkedin bluesky mastodon threads youtube".split()
FOLLOWING: Final = Phrases(
    "|".join(
        f"{call} {network}"
        for call in (
            "follow him on", "follow her on", "follow them on", "folgen sie ihm auf", "folgen sie ihr auf",
            "folgt ihm auf", "folgt ihr auf", "suivez-le sur", "suivez-la sur", "suivez-les sur", "síguelo en",
            "síguela en", "síguele en", "seguilo su", "seguila su", "siga-o no", "siga-a no", "volg hem op",
            "volg haar op", "följ honom på", "följ henne på", "følg ham på", "følg hende på", "følg henne på",
            "obserwuj go na", "obserwuj ją na",
        )
        for network in _NETWORKS
    )
    + "|meld deg på|tilmeld dig|пратите нас|následujte nás|пратете нас"
)  # fmt: skip
"""Calls to follow him, her or them on a network, and some to follow the outlet."""
