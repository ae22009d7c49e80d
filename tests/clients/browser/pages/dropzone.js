// Dropzone; ?parallel sends chunks at once, ?retry repeats failed ones.
Dropzone.autoDiscover = false;
const zone = new Dropzone(document.querySelector("#zone"), {
  url: target,
  chunking: true,
  forceChunking: true,
  chunkSize,
  parallelChunkUploads: "parallel" in settings,
  retryChunks: "retry" in settings,
});
zone.on("success", () => settle(true, "taken"));
zone.on("error", (file) => settle(false, file.previewElement.querySelector("[data-dz-errormessage]").textContent));
window.input = ".dz-hidden-input";
