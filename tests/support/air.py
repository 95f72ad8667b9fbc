"""Two sides with a radio each, and the air between them (see comity.proving.air)."""

from comity.proving.air import Air, End, Radio
from comity.session.repeating import Patience

QUICK = Patience(answer_ms=1_000)


def on_the_air(line, form=None, *, bps=9_600, frame_max=1_024, weather=None, **how):
    """Join them; `form`: those of both, `weather`: what the air does."""
    aa, bb = line
    forms = form or (None, None)
    how = {"patience": QUICK, **how}
    one = End(aa, "BB", Radio(bps=bps, frame_max=frame_max), forms[0], **how)
    other = End(bb, "AA", Radio(bps=bps, frame_max=frame_max), forms[1], **how)
    return Air(one, other, **(weather or {}))
