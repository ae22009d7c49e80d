from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions.judgement import Judgement


def test_what_nobody_lets_pass_is_remembered_as_refused() -> None:
    """A judgement that ends without a word is a refusal; only what goes on is kept."""
    done: list[str] = []
    found = Inspection(body_bytes=0, body_sha256="")
    judgement = Judgement(found, keep=lambda: done.append("kept"), refuse=lambda: done.append("refused"))

    judgement.conclude()
    judgement.is_refused = False
    judgement.conclude()

    assert done == ["refused", "kept"]
