"""XML of others: each guard is named after the attack. R-335."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.gateways import xml
from tests.gateways import quick, refused, settled


def parse(data):
    return xml.parse(data, "KML")


def test_elements_come_without_their_namespaces():
    root = parse(b'<k:a xmlns:k="urn:x" k:n="1"> t<b>u</b>v<!-- no --></k:a>')

    assert (root.name, root.text, root.attributes["n"]) == ("a", " tv", "1")
    assert root.said("b") == "u"
    assert root.one("b", "c") is None
    assert root.said("x") == ""


def test_a_billion_laughs_are_refused_at_the_first():
    entities = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 20))
    data = f'<!DOCTYPE a [<!ENTITY l0 "lol">{entities}]><a>&l19;</a>'.encode()
    assert refused(parse, data) == "gateway.document-type"


def test_quadratic_blowup_is_refused():
    data = f'<!DOCTYPE a [<!ENTITY x "{"x" * 100_000}">]><a>{"&x;" * 10_000}</a>'.encode()
    assert refused(parse, data) == "gateway.document-type"


@pytest.mark.parametrize("where", ["file:///etc/passwd", "http://127.0.0.1:1/x"])
def test_an_external_entity_is_never_fetched(where):
    data = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{where}">]><a>&x;</a>'.encode()
    assert refused(parse, data) == "gateway.document-type"
    assert refused(parse, f'<!DOCTYPE a SYSTEM "{where}"><a/>'.encode()) == "gateway.document-type"


def test_a_document_type_hidden_in_another_encoding_is_found():
    data = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16")
    assert refused(parse, data) == "gateway.document-type"


def test_a_tower_of_elements_is_refused():
    assert refused(parse, b"<a>" * 100_000) == "gateway.not-this-format"


def test_a_million_elements_are_refused():
    assert refused(parse, b"<a>" + b"<b/>" * 1_000_000 + b"</a>") == "gateway.too-many-positions"


def test_a_thousand_attributes_are_refused():
    many = " ".join(f'a{at}="1"' for at in range(1_000)).encode()
    assert refused(parse, b"<a " + many + b"/>") == "gateway.not-this-format"


def test_text_cut_into_ten_thousand_pieces_takes_no_longer():
    data = b"<a>" + b"x" * 2_000_000 + b"y<?p?>" * 10_000 + b"</a>"
    assert len(quick(parse, data).text) == 2_010_000


@pytest.mark.parametrize(
    "data", [b"", b"<a>", b"<a></b>", b"<a/><b/>", b'<?xml version="1.0" encoding="x-none"?><a/>']
)
def test_what_is_no_xml_is_one_error(data):
    assert refused(parse, data) == "gateway.not-this-format"


@given(st.text())
def test_text_that_was_escaped_is_read_back(text):
    clean = "".join(it for it in text if it >= " " and it not in "\ufffe\uffff")
    root = parse(f'<a b="{xml.escaped(clean)}">{xml.escaped(clean)}</a>'.encode())
    assert root.attributes["b"] == clean
    assert root.text == clean
    assert parse(f"<a>{xml.escaped(text)}</a>".encode())


@given(st.binary(max_size=300))
def test_any_bytes_are_a_tree_or_one_error(data):
    assert settled(parse, b"<a>" + data)
    assert settled(parse, data)
