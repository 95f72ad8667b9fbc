"""Fills a form as a person would who has the message in mind: one typed answer after another."""

from comity.wording.dialogue import Dialogue


def fill(form, plain, typing):
    """Answer every step with what stands in `plain`, and give what the form made of it."""
    dialogue = Dialogue(form, typing)
    while (step := dialogue.step) is not None:
        text = typed_for(step, plain, typing)
        if text is None:
            dialogue.leave_out()
        else:
            dialogue.answer(text)
    return dialogue.plain


def typed_for(step, plain, typing):
    if step.path == "common":
        return typing.words.say("yes")
    head, _, name = step.path.rpartition(".")
    if step.asks == "key":
        return typing.show(step.question.kind, list(found(plain, head))[int(name)])
    if step.asks in ("give", "more"):
        held = found(plain, head) if name.isdecimal() else found(plain, step.path)
        is_there = len(held or ()) > int(name) if name.isdecimal() else held is not None
        return typing.words.say("yes" if is_there else "no")
    held = found(plain, step.path)
    if held is None:
        return None
    if step.asks == "shape":
        return held["shape"]
    return typing.show(step.question.kind, held, field=step.path)


def found(plain, path):
    """What stands at a dotted path; nothing: the message does not say it."""
    for name in path.split("."):
        if isinstance(plain, list):
            plain = plain[int(name)] if int(name) < len(plain) else None
        else:
            plain = plain.get(name)
        if plain is None:
            return None
    return plain
