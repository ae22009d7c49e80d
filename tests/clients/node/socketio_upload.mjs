// socket.io-client: WAY FILE NAME, where WAY is a transport, or "slices" over WebSocket.
import { readFileSync } from "node:fs";
import { HttpsProxyAgent } from "https-proxy-agent";
import { io } from "socket.io-client";

const [way, file, name] = process.argv.slice(2);
const transport = way === "polling" ? "polling" : "websocket";
const socket = io("https://socket.example", {
  transports: [transport],
  agent: new HttpsProxyAgent(process.env.GATEWAY),
  ca: readFileSync(process.env.GATEWAY_CA),
  reconnection: false,
});

function fail(reason) {
  console.error(String(reason));
  process.exit(1);
}

socket.on("connect_error", fail);
socket.on("disconnect", fail);
socket.on("connect", async () => {
  const content = readFileSync(file);
  const patient = socket.timeout(8000);
  try {
    if (way === "slices") {
      for (let start = 0; start < content.length; start += 16384) {
        const last = start + 16384 >= content.length;
        await patient.emitWithAck("slice", { name, last }, content.subarray(start, start + 16384));
      }
    } else {
      await patient.emitWithAck("upload", name, content);
    }
    process.exit(0);
  } catch (error) {
    fail(error);
  }
});
