from dlp_addon.classification.headers.topics import Topic


def test_topics_are_plain_words() -> None:
    """Topics serialize as lower-case words."""
    assert all(topic.value == topic.name.lower() for topic in Topic)
