// simple-uploader.js, as vue-simple-uploader uses it; ?retry repeats failed chunks.
const uploader = new Uploader({ target, chunkSize, forceChunkSize: true, maxChunkRetries: "retry" in settings ? 3 : 0 });
uploader.assignBrowse(document.querySelector("#pick"));
uploader.on("filesSubmitted", () => uploader.upload());
uploader.on("fileSuccess", () => settle(true, "taken"));
uploader.on("fileError", (_, __, message) => settle(false, message));
window.input = "#pick input";
