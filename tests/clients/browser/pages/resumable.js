// Resumable.js, three chunks at once; ?octet sends them as bodies, ?base64 in that.
const uploader = new Resumable({
  target,
  chunkSize,
  forceChunkSize: true,
  method: "octet" in settings ? "octet" : "multipart",
  chunkFormat: "base64" in settings ? "base64" : "blob",
});
uploader.assignBrowse(document.querySelector("#pick"));
uploader.on("fileAdded", () => uploader.upload());
uploader.on("fileSuccess", () => settle(true, "taken"));
uploader.on("fileError", (_, message) => settle(false, message));
window.input = "#pick input";
