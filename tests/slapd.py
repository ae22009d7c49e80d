"""A real OpenLDAP server on loopback, with invented people, for tests."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

GROUP = "cn=registry,ou=groups,dc=agency,dc=example"
_SCHEMAS = ("core", "cosine", "inetorgperson")
_CONFIGURATION = """{schemas}
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
database mdb
maxsize 10485760
suffix "dc=agency,dc=example"
rootdn "cn=admin,dc=agency,dc=example"
rootpw secret
directory {folder}/data
"""
_ENTRIES = """dn: dc=agency,dc=example
objectClass: domain
dc: agency

dn: ou=people,dc=agency,dc=example
objectClass: organizationalUnit
ou: people

dn: ou=groups,dc=agency,dc=example
objectClass: organizationalUnit
ou: groups

dn: uid=mara,ou=people,dc=agency,dc=example
objectClass: inetOrgPerson
uid: mara
cn: Mara Lind
sn: Lind

dn: uid=ivo,ou=people,dc=agency,dc=example
objectClass: inetOrgPerson
uid: ivo
cn: Ivo Brandt
sn: Brandt

dn: CN=Registry,ou=groups,dc=agency,dc=example
objectClass: groupOfNames
cn: Registry
member: uid=mara,ou=people,dc=agency,dc=example
"""


@dataclass(frozen=True, slots=True)
class Slapd:
    """A running server."""

    url: str
    process: subprocess.Popen[bytes]


@contextmanager
def run_slapd(folder: Path) -> Iterator[Slapd]:
    """Start a server with its data in `folder`, and end it with the block."""
    (folder / "data").mkdir()
    schemas = "\n".join(f"include /etc/ldap/schema/{name}.schema" for name in _SCHEMAS)
    configuration, entries = folder / "slapd.conf", folder / "entries.ldif"
    configuration.write_text(_CONFIGURATION.format(schemas=schemas, folder=folder))
    entries.write_text(_ENTRIES)
    subprocess.run([_program("slapadd"), "-f", configuration, "-l", entries], check=True, capture_output=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"ldap://127.0.0.1:{port}"
    with (folder / "slapd.log").open("wb") as log:
        process = subprocess.Popen(
            [_program("slapd"), "-f", configuration, "-h", url, "-d", "0"], stdout=log, stderr=log
        )
    try:
        _wait_for(port, process)
        yield Slapd(url, process)
    finally:
        process.kill()
        process.wait(10)


def _program(name: str) -> str:
    return shutil.which(name, path="/usr/sbin:/usr/bin") or name


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        else:
            return
