from tests.unit.upload_sessions.conftest import THRESHOLD, Bench, csv_of, people


async def test_joined_uploads_are_judged_together(bench: Bench) -> None:
    """Uploads that few people are in each do not become one of many by a request without a body."""
    rows = people(16)
    for name, piece in (("a", csv_of(rows[:8])), ("b", csv_of(rows[8:]))):
        admission = await bench.send("PATCH", f"tus.example/files/{name}", piece, Upload_Offset="0")
        assert admission.release is not None

    admission = await bench.send("POST", "tus.example/files", Upload_Concat="final;/files/a /files/b")

    assert admission.release is None
    assert admission.event.inspection.distinct_people >= THRESHOLD
    assert bench.admissions.completes(bench.request("POST", "tus.example/files", {"Upload-Concat": "final;/files/a"}))


async def test_list_with_an_unseen_upload_is_refused(bench: Bench) -> None:
    """What was never seen may hold anything."""
    await bench.send("PATCH", "tus.example/files/a", b"a,b\n1,2\n", Upload_Offset="0")

    admission = await bench.send("POST", "tus.example/files", Upload_Concat="final;/files/a /files/other")

    assert admission.release is None
