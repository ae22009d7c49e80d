// tus-js-client: WAY FILE NAME.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { HttpsProxyAgent } from "https-proxy-agent";
import { DefaultHttpStack, Upload } from "tus-js-client";

const [way, file, name] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const pauseAfter = Number(process.env.PAUSE_AFTER ?? 0);
// With creation the first part is in the request that creates the upload.
const sending = way === "creation" ? ["POST", "PATCH"] : ["PATCH"];
let sent = 0;

async function pause() {
  console.log("PAUSED");
  await lines.next();
}

// A stream whose last part is short never ends for this client where the size is told at the end.
const content = way === "deferred" ? readFileSync(file) : createReadStream(file);
const upload = new Upload(content, {
  endpoint: "https://tus.example/files/",
  httpStack: new DefaultHttpStack({ agent: new HttpsProxyAgent(process.env.GATEWAY) }),
  uploadSize: way === "deferred" ? undefined : statSync(file).size,
  uploadLengthDeferred: way === "deferred",
  chunkSize: way === "whole" ? Infinity : 16384,
  uploadDataDuringCreation: way === "creation",
  metadata: { filename: name },
  onAfterResponse: async (request) => {
    if (sending.includes(request.getMethod()) && ++sent === pauseAfter) await pause();
  },
  onError: (error) => {
    console.error(String(error));
    process.exit(1);
  },
  onSuccess: () => process.exit(0),
});
upload.start();
