// Flow.js, three chunks at once; ?retry repeats failed ones.
const uploader = new Flow({ target, chunkSize, forceChunkSize: true, maxChunkRetries: "retry" in settings ? 3 : 0 });
uploader.assignBrowse(document.querySelector("#pick"));
uploader.on("filesSubmitted", () => uploader.upload());
uploader.on("fileSuccess", () => settle(true, "taken"));
uploader.on("fileError", (_, message) => settle(false, message));
window.input = "#pick input";
