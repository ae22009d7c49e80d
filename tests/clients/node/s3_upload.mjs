// The AWS SDK for JavaScript: WAY FILE KEY.
import { createReadStream, readFileSync } from "node:fs";
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { HttpsProxyAgent } from "https-proxy-agent";

const [way, file, Key] = process.argv.slice(2);
const client = new S3Client({
  region: "us-east-1",
  forcePathStyle: true,
  credentials: { accessKeyId: "invented", secretAccessKey: "invented" },
  requestHandler: new NodeHttpHandler({ httpsAgent: new HttpsProxyAgent(process.env.GATEWAY) }),
});
try {
  if (way === "put") {
    await client.send(new PutObjectCommand({ Bucket: "drop", Key, Body: readFileSync(file) }));
  } else {
    await new Upload({ client, params: { Bucket: "drop", Key, Body: createReadStream(file) } }).done();
  }
} catch (error) {
  console.error(error.name, error.message);
  process.exit(1);
}
