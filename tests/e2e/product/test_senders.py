"""Who sends: certificates, the word of a proxy, groups of a real directory; and rules that refuse too many senders."""

import signal
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.e2e.certificates import Authority
from tests.e2e.clients import run_curl
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import make_delimited
from tests.e2e.product.running import Product, run_product, wait_for, write_test_policy
from tests.slapd import GROUP, Slapd, run_slapd
from tools.demo.workbooks import HEADER, invented_people

PEOPLE = make_delimited((HEADER, *invented_people(12, seed=5)))
TRUSTED, STRANGER = "127.0.0.2", "127.0.0.1"
RELOAD_SECONDS = 20
RULES = f"""policy:
  id: senders
  circuit_breaker: {{share: 0.2, within: 15m, senders: 3}}
include: [destinations/own.yaml]
sender_groups:
  - {{id: laptops, users: ["cn=laptop-7,*"]}}
  - {{id: registry, ldap_groups: ["{GROUP}"]}}
rules:
  - id: laptop
    title: A certificate
    action: block
    when: {{distinct_people: {{at_least: 10}}, sender: {{groups: [laptops]}}, destination: {{paths: [/cert]}}}}
  - id: closed
    title: Only the registry
    severity: critical
    action: block
    when: {{distinct_people: {{at_least: 10}}, destination: {{paths: [/closed]}}}}
  - id: registry-alone
    title: Not the registry
    severity: critical
    action: block
    when: {{distinct_people: {{at_least: 10}}, sender: {{groups: [registry]}}, destination: {{paths: [/open]}}}}
  - id: renewed
    title: Few
    action: block
    when: {{distinct_people: {{at_least: 10}}, destination: {{paths: [/renewed/few]}}}}
exceptions:
  - id: registry-may
    rules: [closed]
    owner: data-protection
    reason: It is their work
    expires: 2099-01-01
    when: {{sender: {{groups: [registry]}}}}
"""
FRESH = """rules:
  - id: fresh
    title: Too much
    action: block
    when: {distinct_people: {at_least: 10}, destination: {paths: [/fresh]}}
"""
DIRECTORY = """url: {url}
user_base: "ou=people,dc=agency,dc=example"
group_base: "ou=groups,dc=agency,dc=example"
timeout_seconds: 1
cache_seconds: 0
"""


@dataclass(frozen=True)
class Office:
    """A gateway that knows its senders, the directory behind it, and two client certificates."""

    gateway: Product
    slapd: Slapd
    own: Path
    foreign: Path

    def send(self, url: str, *, user: str = "", by: str = TRUSTED, certificate: Path | None = None) -> int:
        """The status of an upload of twelve people that a proxy at `by` says `user` sends."""
        named = ("-H", f"X-Authenticated-User: {user}") if user else ()
        shown = ("--cert", str(certificate)) if certificate else ()
        body = ("--data-binary", PEOPLE.decode(), "-H", "Content-Type: text/csv", "-o", "/dev/null")
        return int(run_curl(self.gateway, *body, *named, *shown, "--interface", by, "-w", "%{http_code}", url))

    def refused(self) -> list[tuple[object, object]]:
        """User and rule of every upload that was refused so far."""
        return [(event["sender_user"], event["rule"]) for event in self.gateway.events("dlp.upload_blocked")]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Office]:
    """One gateway for all of these tests."""
    folder = tmp_path_factory.mktemp("senders")
    policy = write_test_policy(folder)
    for name in ("default.yaml", "default.test.yaml"):
        (policy / name).unlink()
    (policy / "senders.yaml").write_text(RULES)
    own, foreign = (make_client_certificate(folder, name) for name in ("own", "foreign"))
    with run_slapd(folder) as slapd:
        (folder / "ldap.yaml").write_text(DIRECTORY.format(url=slapd.url))
        options = {
            "request_client_cert": "true",
            "dlp_client_ca": str(folder / "own-ca.pem"),
            "dlp_sender_header": "X-Authenticated-User",
            "dlp_sender_networks": f"{TRUSTED}/32",
            "dlp_ldap": str(folder / "ldap.yaml"),
        }
        arguments = [part for name, value in options.items() for part in ("--set", f"{name}={value}")]
        with run_product(folder, authority, policy=policy, arguments=arguments) as gateway:
            yield Office(gateway, slapd, own, foreign)


def make_client_certificate(folder: Path, name: str) -> Path:
    """A certificate for a laptop and its key, signed by an authority of its own that is written beside it."""
    key, authority_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{name} authority")])
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "agency"),
            x509.NameAttribute(NameOID.COMMON_NAME, "laptop-7"),
        ]
    )
    authority = _begin(issuer, issuer, authority_key).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    )
    authority = authority.add_extension(_usage(is_authority=True), critical=True)
    authority = authority.add_extension(
        x509.SubjectKeyIdentifier.from_public_key(authority_key.public_key()), critical=False
    )
    signed = authority.sign(authority_key, hashes.SHA256())
    leaf = _begin(subject, issuer, key).add_extension(
        x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False
    )
    leaf = leaf.add_extension(x509.SubjectAlternativeName([x509.DNSName("laptop-7.example")]), critical=False)
    leaf = leaf.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False
    )
    (folder / f"{name}-ca.pem").write_bytes(signed.public_bytes(Encoding.PEM))
    path = folder / f"{name}.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(leaf.sign(authority_key, hashes.SHA256()).public_bytes(Encoding.PEM) + private)
    return path


def _begin(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
    return builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=9))


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=is_authority, crl_sign=is_authority, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip


def test_a_client_certificate_names_the_sender(office: Office, tls_origin: RecordingOrigin) -> None:
    """That of the organization's authority is the user; one that anybody could make is nobody, and so is none."""
    url = f"{tls_origin.url}/cert"
    statuses = [office.send(url, by=STRANGER, certificate=each) for each in (office.own, office.foreign, None)]

    assert statuses == [403, 200, 200]
    wait_for(lambda: ("CN=laptop-7,O=agency", "laptop") in office.refused(), office.gateway, RELOAD_SECONDS)


def test_the_word_of_a_trusted_proxy_names_the_sender(office: Office, tls_origin: RecordingOrigin) -> None:
    """From elsewhere the same header is worth nothing, and no site ever gets it."""
    url = f"{tls_origin.url}/closed"
    trusted = office.send(url, user="mara")
    forged = office.send(url, user="mara", by=STRANGER)

    assert (trusted, forged) == (200, 403)
    wait_for(lambda: (None, "closed") in office.refused(), office.gateway, RELOAD_SECONDS)
    assert [dict(request.headers).get("x-authenticated-user") for request in tls_origin.requests] == [None]


def test_groups_of_a_directory_that_stops_answering_are_taken_on_the_safe_side(
    office: Office, tls_origin: RecordingOrigin
) -> None:
    """A member's exception no longer lifts, a rule for members holds of everybody, a metric counts, nothing hangs."""
    closed, opened = f"{tls_origin.url}/closed", f"{tls_origin.url}/open"
    well = [office.send(url, user=user) for user in ("mara", "ivo") for url in (closed, opened)]
    office.slapd.process.send_signal(signal.SIGSTOP)
    try:
        slow = [office.send(url, user=user) for user in ("mara", "ivo") for url in (closed, opened)]
    finally:
        office.slapd.process.send_signal(signal.SIGCONT)

    assert well == [200, 403, 403, 200]
    assert slow == [403, 403, 403, 403]
    assert office.gateway.metric("dlp_directory_failures_total") >= 4
    wait_for(lambda: office.send(closed, user="mara") == 200, office.gateway, RELOAD_SECONDS)
    office.slapd.process.kill()
    assert office.send(closed, user="mara") == 403


def test_new_rules_that_refuse_too_many_senders_go_on_monitor_until_confirmed_or_rolled_back(
    office: Office, tls_origin: RecordingOrigin
) -> None:
    """The event says how; going back brings the former revision, word for word. A critical rule never trips."""
    gateway, site = office.gateway, tls_origin.url
    policies, former = gateway.policy, gateway.events("dlp.policy_reloaded")[-1]["revision"]
    reloaded = len(gateway.events("dlp.policy_reloaded"))
    (policies / "fresh.yaml").write_text(FRESH)
    (policies / "senders.yaml").write_text(RULES.replace("/renewed/few", "/renewed"))
    wait_for(lambda: len(gateway.events("dlp.policy_reloaded")) > reloaded, gateway, RELOAD_SECONDS)
    paths = ("/closed", "/fresh", "/renewed/many")
    refused = [office.send(f"{site}{path}", user=f"u{n}") for n in range(3) for path in paths]
    wait_for(lambda: gateway.metric("dlp_policy_rules_tripped") == 2, gateway, RELOAD_SECONDS)
    passed = [office.send(f"{site}{path}", user="u8") for path in ("/fresh", "/renewed/few")]
    wait_for(lambda: len(gateway.events("dlp.upload_monitored")) >= 2, gateway, RELOAD_SECONDS)
    told, monitored = gateway.events("dlp.policy_rule_tripped"), gateway.events("dlp.upload_monitored")[-1]
    gateway.dlpctl("policy", "confirm", "fresh", "--reason", "as meant")
    wait_for(lambda: gateway.metric("dlp_policy_rules_tripped") == 1, gateway, RELOAD_SECONDS)
    confirmed = office.send(f"{site}/fresh", user="u9")
    _, *roll_back, _ = str(told[0]["roll_back"]).split()
    gateway.dlpctl(*roll_back, "refused the press office", str(policies))
    wait_for(lambda: gateway.metric("dlp_policy_rules_tripped") == 0, gateway, RELOAD_SECONDS)
    after = [office.send(f"{site}{path}", user="u9") for path in ("/renewed/few", "/renewed/many", "/fresh")]
    wait_for(
        lambda: any(
            (event["rule"], event["revision"]) == ("renewed", former) for event in gateway.events("dlp.upload_blocked")
        ),
        gateway,
        RELOAD_SECONDS,
    )

    assert (refused, passed, confirmed) == ([403] * 9, [200, 200], 403)
    assert {event["rule"]: event["confirm"] for event in told} == {
        name: f"dlpctl policy confirm {name} --reason ..." for name in ("fresh", "renewed")
    }
    assert {event["roll_back"] for event in told} == {f"dlpctl policy roll-back {former} --reason ..."}
    assert str(monitored["revision"]).endswith("-without-fresh-renewed")
    assert monitored["would_be"] == "block"
    assert after == [403, 200, 200]
