"""Know the departments of a house, and the subjects that its offices are over."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import folded_set

__all__ = ["DEPARTMENTS"]

# What is led within a house, and is no house: "directeur de la rédaction", "Director of Operations".
DEPARTMENTS: Final = folded_set(
    """
    rédaction redaktion redacción redazione redação communication comunicación comunicação comunicazione kommunikation
    politik politique política politica wirtschaft économie economía economia kultur culture cultura sport deportes
    marketing research engineering content product sales communications news politics strategy policy design analytics
    economie binnenland buitenland cultuur wetenschap growth people innovation investigación opinión estudios études
    operations digital service rubrique pôle section gesellschaft société social sociedad sociedade società sociale
    wissenschaft sciences ciencia ciência scienza finanzen finanzas finances finanza panorama spettacoli
    """
)
"""What stands behind an office, and is neither a house nor somebody."""
