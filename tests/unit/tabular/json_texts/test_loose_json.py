import json

import pytest

from dlp_addon.tabular.json_texts.loose_json import strict_json


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{name: 'Ann O\\'Lee', born: '1990-01-01',}", {"name": "Ann O'Lee", "born": "1990-01-01"}),
        ("{'name': 'Ann', 'dead': False, 'tel': None}", {"name": "Ann", "dead": False, "tel": None}),
        ("{'born': datetime.date(1990, 1, 1), 'n': 5}", {"born": "datetime.date(1990, 1, 1)", "n": 5}),
        ('{:name => "Ann", :tel => nil}', {"name": "Ann", "tel": None}),
        ('{"site": "http://a.example/", // home\n "n": 1 /* one */}', {"site": "http://a.example/", "n": 1}),
        ('{"name": "Ann", "ok": true}', {"name": "Ann", "ok": True}),
    ],
)
def test_objects_of_programs_become_json(text: str, value: object) -> None:
    """JSON5, Python, Ruby and JSON with comments."""
    assert json.loads(strict_json(text)) == value
