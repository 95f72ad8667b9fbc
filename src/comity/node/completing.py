"""What a message has that no officer is asked for: the language of its text, where it comes from.

Carries out R-79 for whoever fills in a form, at a terminal or on a page.
"""

from collections.abc import Mapping
from typing import Any

from comity.errors import OurError
from comity.values.message import Message
from comity.values.plain import from_plain


def completed(
    cls: type[Message], fields: Mapping[str, Any], *, reality: str, language: str
) -> dict[str, Any]:
    """Add the language of text where there is some, and the origin on an exercise line.

    `language`: in which a person typed who does not say in which.
    """
    made = dict(fields)
    if reality == "EXERCISE" and "provenance" not in made:
        made["provenance"] = "CONSTRUCTED"
    if "lang" in made:
        return made
    try:
        from_plain(cls, made)
    except OurError as error:
        if error.facts.get("field") == "lang":
            made["lang"] = language
    return made
