"""A gateway that knows its users by their passwords: the sender logs in to give a reason, and needs no code."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import run_curl
from tests.e2e.gateway import find_free_port
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import make_delimited
from tests.e2e.product.running import Product, run_product, write_test_policy
from tools.demo.workbooks import HEADER, invented_people

REASON = json.dumps({"reason": "The court asked for this list by order of last week"})
RULES = """policy: {id: coaching}
include: [destinations/own.yaml]
rules: [{id: reason, title: People need a reason, action: coach, when: {distinct_people: {at_least: 20}}}]
"""
PASSWORDS = "mara:{SHA}L55TUjtiq8FBorTWAZ0jy6g129A=\nivo:{SHA}L55TUjtiq8FBorTWAZ0jy6g129A=\n"
"""Both have the password of the tests, as htpasswd -s writes it."""


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway of two users."""
    folder = tmp_path_factory.mktemp("login")
    policy = write_test_policy(folder)
    for name in ("default.yaml", "default.test.yaml"):
        (policy / name).unlink()
    (policy / "coaching.yaml").write_text(RULES)
    (folder / "htpasswd").write_text(PASSWORDS)
    options = (f"dlp_coach=127.0.0.1:{find_free_port()}", f"proxyauth=@{folder / 'htpasswd'}")
    arguments = [part for option in options for part in ("--set", option)]
    with run_product(folder, authority, policy=policy, arguments=arguments) as running:
        yield running


def test_the_proxy_user_gives_a_reason_without_a_code(
    gateway: Product, tls_origin: RecordingOrigin, tmp_path: Path
) -> None:
    """The sender alone, with the proxy's password, once; another user's login and a wrong password release nothing."""
    path = tmp_path / "list.csv"
    path.write_bytes(make_delimited((HEADER, *invented_people(30, seed=9))))
    mara = ("--proxy-user", "mara:correct horse")

    def upload() -> str:
        return run_curl(
            gateway,
            *mara,
            "-T",
            str(path),
            f"{tls_origin.url}/court",
            "-H",
            "Accept: application/json",
            "-w",
            "%{http_code}",
        )

    refused = upload()
    form = f"{json.loads(refused.removesuffix('403'))['release_url']}/login"

    def give(login: str, *more: str) -> str:
        typed = ("-H", "Content-Type: application/json", "-d", REASON, "-o", "/dev/null", "-w", "%{http_code}")
        return run_curl(gateway, "--noproxy", "*", "-u", login, *typed, *more, form)

    answers = [
        give("ivo:correct horse"),
        give("mara:wrong"),
        give("mara:correct horse", "-H", "Origin: https://evil.example"),
    ]
    still_refused = upload()
    page = run_curl(gateway, "--noproxy", "*", "-u", "mara:correct horse", form)
    granted, again = give("mara:correct horse"), give("mara:correct horse")

    assert answers == ["403", "401", "403"]
    assert still_refused.endswith("403")
    assert "logged in as <code>mara</code>" in page
    assert 'name="code"' not in page
    assert (granted, again) == ("200", "403")
    assert [upload()[-3:], upload()[-3:]] == ["200", "403"]
    assert [bytes(seen.body) for seen in tls_origin.requests] == [path.read_bytes()]
    assert "correct horse" not in gateway.log
