"""The first screen: who with whom, how it stands, and two lamps that prove two things."""


def test_the_first_screen_says_who_is_on_the_line_and_what_was_proved(duty):
    page = duty.get("/").text
    assert "AA — BB" in page
    assert 'class="state"' in page
    assert page.count('class="lamp" data-ok=') >= 2
    for door in ("Contact", "Manoeuvres", "Launches", "Incidents", "Calls"):
        assert f">{door}</a>" in page
    for file in ("Ceasefire and pauses", "Exchanges", "Arms limits", "Figures", "Keys"):
        assert f">{file}</a>" in page


def test_no_hash_is_shown_before_a_person_asks(duty):
    assert "digest" not in duty.get("/").text


def test_a_node_that_is_not_real_says_so_at_every_page(duty):
    page = duty.get("/").text
    assert 'data-reality="TEST"' in page
    assert "<title>TEST ·" in page
    assert 'class="stripe"' in page
