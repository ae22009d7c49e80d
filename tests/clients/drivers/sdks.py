"""SDKs of services with an API of their own: WAY FILE NAME."""

import os
import sys
from pathlib import Path

from steps import cut, pause_after

PART = 16 * 1024


def dropbox(way: str, file: Path, name: str) -> None:
    """The Dropbox SDK: one request, or a session with a cursor."""
    import dropbox as sdk

    session = sdk.create_session(proxies={"https": os.environ["GATEWAY"]})
    client = sdk.Dropbox("invented", session=session, ca_certs=os.environ["GATEWAY_CA"])
    content = file.read_bytes()
    if way == "whole":
        client.files_upload(content, f"/{name}")
        return
    parts = cut(content, PART)
    started = client.files_upload_session_start(parts[0])
    cursor = sdk.files.UploadSessionCursor(started.session_id, len(parts[0]))
    for number, part in enumerate(parts[1:], 1):
        pause_after(number)
        if number == len(parts) - 1:
            client.files_upload_session_finish(part, cursor, sdk.files.CommitInfo(f"/{name}"))
        else:
            client.files_upload_session_append_v2(part, cursor)
            cursor.offset += len(part)


def slack(_: str, file: Path, name: str) -> None:
    """The Slack SDK: an address is had, bytes are sent there, and the file is shared."""
    from slack_sdk import WebClient

    context = __import__("ssl").create_default_context(cafile=os.environ["GATEWAY_CA"])
    client = WebClient("xoxb-invented", ssl=context, proxy=os.environ["GATEWAY"])
    client.files_upload_v2(file=str(file), filename=name, channel="C0123456789")


def openai(way: str, file: Path, name: str) -> None:
    """The OpenAI SDK: a file, an upload in parts, or a file in a question."""
    import base64

    from openai import OpenAI

    client, content = OpenAI(api_key="sk-invented"), file.read_bytes()
    if way == "file":
        client.files.create(file=(name, content), purpose="assistants")
    elif way == "chat":
        url = f"data:application/octet-stream;base64,{base64.b64encode(content).decode()}"
        piece = {"type": "file", "file": {"filename": name, "file_data": url}}
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": [piece]}])
    else:
        client.uploads.upload_file_chunked(
            file=content, filename=name, bytes=len(content), mime_type="text/csv", purpose="assistants", part_size=PART
        )


def github(_: str, file: Path, name: str) -> None:
    """PyGithub: a file of a repository in base64 in JSON."""
    from github import Auth, Github

    repository = Github(auth=Auth.Token("invented")).get_repo("ann/site", lazy=True)
    repository.create_file(name, "add", file.read_bytes())


def salesforce(way: str, file: Path, name: str) -> None:
    """simple-salesforce: a file in base64 in JSON, or rows by the bulk API."""
    from simple_salesforce import Salesforce

    client = Salesforce(instance="invented.my.salesforce.com", session_id="invented")
    if way == "bulk":
        client.bulk2.Contact.insert(str(file))
    else:
        import base64

        data = base64.b64encode(file.read_bytes()).decode()
        client.ContentVersion.create({"Title": name, "PathOnClient": name, "VersionData": data})


def graph(_: str, file: Path, name: str) -> None:
    """Microsoft Graph: an upload session filled by msgraph-core's own task."""
    import asyncio
    from datetime import UTC, datetime, timedelta
    from io import BytesIO

    import httpx
    from kiota_abstractions.authentication import AnonymousAuthenticationProvider
    from kiota_abstractions.serialization import ParseNodeFactoryRegistry
    from kiota_http.httpx_request_adapter import HttpxRequestAdapter
    from kiota_serialization_json.json_parse_node_factory import JsonParseNodeFactory
    from msgraph_core.models import LargeFileUploadSession
    from msgraph_core.tasks import LargeFileUploadTask

    ParseNodeFactoryRegistry().CONTENT_TYPE_ASSOCIATED_FACTORIES["application/json"] = JsonParseNodeFactory()

    async def send() -> None:
        client = httpx.AsyncClient(verify=os.environ["GATEWAY_CA"], proxy=os.environ["GATEWAY"])
        path = f"https://graph.microsoft.com/v1.0/me/drive/root:/{name}:/createUploadSession"
        made = await client.post(path, json={"item": {"name": name}}, headers={"Authorization": "Bearer invented"})
        made.raise_for_status()
        adapter = HttpxRequestAdapter(AnonymousAuthenticationProvider(), http_client=client)
        expires = datetime.now(UTC) + timedelta(hours=1)
        session = LargeFileUploadSession(upload_url=made.json()["uploadUrl"], expiration_date_time=expires)
        await LargeFileUploadTask(session, adapter, BytesIO(file.read_bytes()), max_chunk_size=327_680).upload()

    asyncio.run(send())


def main(service: str, way: str, file: str, name: str) -> None:
    """Send one file."""
    services = {"dropbox": dropbox, "slack": slack, "openai": openai, "github": github, "salesforce": salesforce,
                "graph": graph}  # fmt: skip
    services[service](way, Path(file), name)


main(*sys.argv[1:])
