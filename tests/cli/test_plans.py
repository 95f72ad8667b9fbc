"""Plans from files: forms, drafts, and what others write."""

import json

from comity.cli import plans
from tests.cli.desk import done


def test_a_draft_a_form_and_a_file_of_others_are_read(tmp_path):
    fields = done("describe", "A02")["example"]
    draft, form, other = (tmp_path / it for it in ("draft.json", "form.json", "zone.geojson"))
    draft.write_text(json.dumps({"type": "activity.notify/1", "fields": fields}))
    form.write_text(json.dumps(fields))
    ring = [[20.0, 54.0], [20.4, 54.0], [20.4, 54.3], [20.0, 54.0]]
    other.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    assert plans.read(draft, None).shapes == plans.read(form, "A02").shapes
    assert plans.draft(form) is None
    assert plans.draft(other) is None
    found = plans.read(other, None)
    assert len(found.shapes) == 1
    assert all({"key", "facts", "sentence"} == it.keys() for it in plans.notes(found, "fr"))
