// The reference server of tus: PORT FOLDER.
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const [port, folder] = process.argv.slice(2);
const server = new Server({ path: "/files", datastore: new FileStore({ directory: folder }), respectForwardedHeaders: true, relativeLocation: true });
server.listen({ host: "127.0.0.1", port: Number(port) });
