"""python-socketio: TRANSPORT FILE NAME."""

import os
import sys
from pathlib import Path

import requests
import socketio


def main(transport: str, file: str, name: str) -> None:
    """Send one file as a binary attachment of an event, and wait for its acknowledgement."""
    session = requests.Session()
    session.verify = os.environ["GATEWAY_CA"]
    session.proxies = {"https": os.environ["GATEWAY"]}
    client = socketio.Client(reconnection=False, http_session=session)
    lost: list[str] = []
    client.on("disconnect", lambda *reason: lost.append(str(reason)))
    client.connect("https://socket.example", transports=[transport])
    answers: list[object] = []
    client.emit("upload", (name, Path(file).read_bytes()), callback=answers.append)
    for _ in range(80):
        if lost or answers:
            break
        client.sleep(0.1)
    print(answers, lost)
    if not answers:
        os._exit(1)
    client.disconnect()


main(*sys.argv[1:])
