"""Chunk protocols of web pages, request by request as their own code sends them: SERVICE FILE NAME."""

import base64
import sys
import uuid
from pathlib import Path

import requests
from steps import cut, pause_after, plan

PART = 16 * 1024


def nextcloud(content: bytes, name: str) -> None:
    """As @nextcloud/upload sends: a folder for chunks, the chunks at once, MOVE; after an error the folder goes."""
    session = requests.Session()
    root = "https://cloud.example/remote.php/dav"
    folder = f"{root}/uploads/ann/web-file-upload-{uuid.uuid4().hex[:16]}"
    headers = {"Destination": f"{root}/files/ann/{name}", "OC-Total-Length": str(len(content))}
    session.request("MKCOL", folder, headers={"Destination": headers["Destination"]}).raise_for_status()
    parts = cut(content, PART)
    try:
        for number in plan(len(parts)):
            session.put(f"{folder}/{number + 1}", data=parts[number], headers=headers).raise_for_status()
        session.request("MOVE", f"{folder}/.file", headers={**headers, "Overwrite": "F"}).raise_for_status()
    except requests.HTTPError:
        session.delete(folder)
        raise


def jupyter(content: bytes, name: str) -> None:
    """As JupyterLab's file browser sends large files: chunks in base64 in JSON, the last one numbered -1."""
    parts = cut(content, PART)
    for number, part in enumerate(parts, 1):
        chunk = -1 if number == len(parts) else number
        model = {"type": "file", "format": "base64", "name": name, "chunk": chunk,
                 "content": base64.b64encode(part).decode()}  # fmt: skip
        requests.put(f"https://notebooks.example/api/contents/{name}", json=model).raise_for_status()
        pause_after(number)


def jupyter_whole(content: bytes, name: str) -> None:
    """As JupyterLab sends small files: base64 in JSON."""
    model = {"type": "file", "format": "base64", "name": name, "content": base64.b64encode(content).decode()}
    requests.put(f"https://notebooks.example/api/contents/{name}", json=model).raise_for_status()


def gradio(content: bytes, name: str) -> None:
    """As Gradio's page sends: a form whose field is called `files`."""
    address = f"https://gradio.example/gradio_api/upload?upload_id={uuid.uuid4().hex[:11]}"
    requests.post(address, files=[("files", (name, content))]).raise_for_status()


def streamlit(content: bytes, name: str) -> None:
    """As Streamlit's page sends: a form in a PUT, whose field is called as the file."""
    address = f"https://streamlit.example/_stcore/upload_file/{uuid.uuid4()}/{uuid.uuid4()}"
    requests.put(address, files={name: (name, content)}).raise_for_status()


def main(service: str, file: str, name: str) -> None:
    """Send one file."""
    services = {"nextcloud": nextcloud, "jupyter": jupyter, "jupyter-whole": jupyter_whole, "gradio": gradio,
                "streamlit": streamlit}  # fmt: skip
    services[service](Path(file).read_bytes(), name)


main(*sys.argv[1:])
