"""The matrix."""

from collections.abc import Sequence
from pathlib import Path

from tests.clients.row import GRAPH_PARTS, PARTS, SMALL, Contents, Make, Row, by_python
from tests.clients.socket_rows import rows_of_sockets
from tests.clients.storage_rows import by_rclone, rows_of_google, rows_of_stores, rows_of_tus
from tests.clients.world import python_driver

_DAV_FLAGS = ("--webdav-url", "https://dav.example/")


def _http(client: str, way: str) -> Make:
    return lambda file, name: python_driver("http_clients", client, way, f"https://up.example/{name}", file)


def _curl(*arguments: str) -> Make:
    def make(file: Path, name: str) -> Sequence[str]:
        filled = [argument.replace("FILE", str(file)) for argument in arguments]
        return ["curl", "-sS", "--fail-with-body", *filled, f"https://up.example/{name}"]

    return make


def _cadaver(file: Path, name: str) -> Sequence[str]:
    # It asks a person at a terminal about certificates that its library does not know; its exit code says nothing.
    typed = f"sleep 1; echo y; sleep 1; echo put {file} {name}; sleep 3; echo quit; sleep 1"
    terminal = 'script -qec "cadaver -p ${GATEWAY#http://} https://dav.example/" /dev/null'
    return ["sh", "-c", f"({typed}) | {terminal} | tee /dev/stderr | grep -q succeeded"]


def _nextcloudcmd(file: Path, name: str) -> Sequence[str]:
    folder = file.parent / f"synced-{name}"
    options = "--non-interactive --trust --max-sync-retries 1 --user ann --password invented"
    sync = f"nextcloudcmd {options} --httpproxy $GATEWAY {folder} https://files.example"
    chunks = "OWNCLOUD_CHUNK_SIZE=16384 OWNCLOUD_MIN_CHUNK_SIZE=16384 OWNCLOUD_MAX_CHUNK_SIZE=16384"
    return ["sh", "-c", f"mkdir {folder} && cp {file} {folder}/{name} && {chunks} {sync}"]


def _push(file: Path, name: str, *before: str) -> Sequence[str]:
    work = file.parent / f"work-{name}"
    steps = (
        f"git init -q -b main {work}",
        f"cd {work}",
        *before,
        f"cp {file} {work}/",
        "git add .",
        "git -c user.name=ann -c user.email=ann@example.org commit -q -m add",
        f"git push https://git.example/site.git main:{name.replace('.', '-')}",
    )
    return ["sh", "-c", " && ".join(steps)]


def _git(file: Path, name: str) -> Sequence[str]:
    return _push(file, name)


def _git_lfs(file: Path, name: str) -> Sequence[str]:
    settings = ("git config lfs.url https://lfs.example/", "git config lfs.locksverify false")
    pushed = _push(file, name, "git lfs install --local", "git lfs track '*.xlsx'", *settings)
    # It says that an upload failed, and ends as if it had not.
    return ["sh", "-c", f"({pushed[-1]}) 2>&1 | tee /dev/stderr | (! grep 'Uploading failed')"]


def _rows_of_http_clients() -> list[Row]:
    plain = {"service": "plain", "contents": SMALL}
    rows = [
        Row(client="curl", protocol=protocol, make=_curl(*arguments), **plain)
        for protocol, arguments in {
            "form": ("-F", "file=@FILE"),
            "form in base64": ("-F", "file=@FILE;encoder=base64"),
            "PUT": ("-T", "FILE"),
            "POST labelled as a form": ("--data-binary", "@FILE"),
            "chunked PUT": ("-T", "FILE", "-H", "Transfer-Encoding: chunked"),
            "Expect: 100-continue": ("-T", "FILE", "-H", "Expect: 100-continue"),
            "HTTP/2 form": ("--http2", "-F", "file=@FILE"),
            "false Content-Encoding": ("-T", "FILE", "-H", "Content-Encoding: gzip"),
        }.items()
    ]
    ways = {
        "requests": ("form", "raw", "handle", "chunked", "json", "field", "gzip"),
        "httpx": ("form", "form-http2", "raw", "raw-http2", "chunked", "json", "multipart-related"),
        "aiohttp": ("form", "raw", "chunked"),
    }
    rows += [
        Row(client=client, protocol=way, make=_http(client, way), is_short=way == "form", **plain)
        for client, several in ways.items()
        for way in several
    ]
    return rows


def _rows_of_services() -> list[Row]:
    def sdk(client: str, protocol: str, service: str, way: str, contents: Contents = SMALL, **traits: object) -> Row:
        return Row(
            client=client,
            protocol=protocol,
            service=service,
            contents=contents,
            **by_python("sdks", service, way, **traits),
        )

    return [
        sdk("dropbox", "files/upload", "dropbox", "whole"),
        sdk("dropbox", "upload_session", "dropbox", "session", PARTS, pauses=True),
        sdk("slack-sdk", "files_upload_v2", "slack", "whole"),
        sdk("openai", "files", "openai", "file", is_short=True),
        sdk("openai", "file in a question (base64 in JSON)", "openai", "chat"),
        sdk("openai", "uploads in parts", "openai", "parts", PARTS),
        sdk("PyGithub", "contents API (base64 in JSON)", "github", "whole"),
        sdk("simple-salesforce", "ContentVersion (base64 in JSON)", "salesforce", "file"),
        sdk("simple-salesforce", "bulk API 2.0 (CSV)", "salesforce", "bulk", PARTS),
        sdk("msgraph-core", "upload session", "graph", "session", GRAPH_PARTS),
        Row(
            client="rclone",
            protocol="WebDAV",
            service="webdav",
            contents=SMALL,
            is_short=True,
            make=by_rclone(":webdav:", *_DAV_FLAGS),
        ),
        Row(
            client="Nextcloud's protocol",
            protocol="chunking version 2",
            service="nextcloud",
            contents=PARTS,
            plan=True,
            pauses=True,
            **by_python("web_protocols", "nextcloud"),
        ),
        Row(
            client="JupyterLab's protocol",
            protocol="contents API, whole (base64 in JSON)",
            service="jupyter",
            contents=SMALL,
            **by_python("web_protocols", "jupyter-whole"),
        ),
        Row(
            client="JupyterLab's protocol",
            protocol="contents API in chunks (base64 in JSON)",
            service="jupyter",
            contents=PARTS,
            pauses=True,
            **by_python("web_protocols", "jupyter"),
        ),
        *(
            Row(
                client=f"{name}'s protocol",
                protocol="form",
                service="plain",
                contents=SMALL,
                **by_python("web_protocols", name.lower()),
            )
            for name in ("Gradio", "Streamlit")
        ),
        *(
            Row(
                client="nextcloudcmd",
                protocol=protocol,
                service="nextcloud_of_client",
                contents=contents,
                make=_nextcloudcmd,
            )
            for protocol, contents in (("PUT", SMALL), ("chunking version 2", PARTS))
        ),
        Row(client="cadaver", protocol="WebDAV", service="webdav", contents=SMALL, make=_cadaver),
        Row(
            client="grpcio",
            protocol="gRPC, one message",
            service="grpc",
            contents=SMALL,
            **by_python("grpc_uploads", "whole"),
        ),
        Row(
            client="grpcio",
            protocol="gRPC, a stream of messages",
            service="grpc",
            contents=PARTS,
            **by_python("grpc_uploads", "stream"),
        ),
        Row(client="git-lfs", protocol="basic transfer", service="git_lfs", contents=SMALL, make=_git_lfs),
        Row(client="git", protocol="push", service="git", contents=SMALL, is_short=True, make=_git),
    ]


ROWS: tuple[Row, ...] = (
    *_rows_of_http_clients(),
    *rows_of_stores(),
    *rows_of_google(),
    *rows_of_tus(),
    *_rows_of_services(),
    *rows_of_sockets(),
)
