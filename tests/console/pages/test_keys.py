"""R-423: every key in words, what a cut-off would cut, and no root key anywhere near a browser."""

import html

from tests.support.lines import TEXT


def test_every_key_of_each_party_stands_in_words(duty):
    page = duty.get("/keys").text
    for words in ("Keys of AA", "Keys of BB", "AA/T001", "BB/T001", "ACTIVE", "every type"):
        assert words in page
    assert page.count("Cut-off…") == 3  # the own ones: the node and two officers


def test_what_a_cut_off_would_cut_and_how_it_is_done(desks, duty):
    said = [desks[0].says("L09", TEXT, precedence="PRIORITY")["entry"] for _ in range(2)]
    page = html.unescape(duty.get("/keys/ending?terminal=AA/T001").text)
    assert "All entries held here would stand" in page
    home = str(desks[0].home.path)
    assert f"comity terminal suspend {home} AA/T001 --reason CAPTURED" in page
    assert f"comity terminal revoke {home} AA/T001 --reason CAPTURED --roots /media/roots" in page
    plan = desks[0].ask("ending", terminal="AA/T001", last_good=[])
    (at,) = plan["cuts"][0]["positions"]
    assert f"--position {at['feed']}:{at['size']}:{at['root']}" in page
    cut = html.unescape(duty.get(f"/keys/ending?terminal=AA/T001&last_good={said[0]}").text)
    assert f"--last-good {said[0]}" in cut
    assert "beyond the cut" in cut


def test_an_officers_key_writes_no_feed(duty):
    assert "writes no feed of its own" in duty.get("/keys/ending?terminal=AA/T002").text


def test_a_terminal_that_is_not_ours_is_one_sentence(duty):
    for asked in ("", "?terminal=BB/T001", "?terminal=AA/T001&last_good=zz"):
        answer = duty.get(f"/keys/ending{asked}")
        assert answer.status == 409
        assert 'class="fault"' in answer.text


def test_a_key_that_lies_open_takes_no_passkey(duty):
    page = duty.get("/keys")
    assert "a passkey would protect nothing" in page.text
    token = page.form("/logout")["token"]
    answer = duty.post("/passkey/offer", {"token": token}, Sec_Fetch_Dest="empty")
    assert answer.status == 409
    assert "has no passphrase" in answer.text
