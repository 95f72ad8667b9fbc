"""R-468: the description is given whole; what stands in it is tested in test_openapi.py."""

import msgspec

from comity.console.openapi import document
from comity.console.pages.description import written


def test_what_is_given_is_the_document_and_is_written_once():
    assert msgspec.json.decode(written())["paths"].keys() == document()["paths"].keys()
    assert written() is written()
