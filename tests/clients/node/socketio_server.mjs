// socket.io's own server: PORT FOLDER CERTIFICATE. What is emitted as "upload" is kept and acknowledged.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { Server } from "socket.io";

const [port, folder, certificate] = process.argv.slice(2);
const pem = readFileSync(certificate);
const server = createServer({ cert: pem, key: pem });
const io = new Server(server, { maxHttpBufferSize: 1e8 });
io.on("connection", (socket) => {
  const begun = new Map();
  socket.on("upload", (name, content, done) => {
    writeFileSync(`${folder}/${name}`, content);
    done("kept");
  });
  socket.on("slice", ({ name, last }, content, done) => {
    begun.set(name, Buffer.concat([begun.get(name) ?? Buffer.alloc(0), content]));
    if (last) writeFileSync(`${folder}/${name}`, begun.get(name));
    done("kept");
  });
});
server.listen(Number(port), "127.0.0.1", () => console.log("READY"));
