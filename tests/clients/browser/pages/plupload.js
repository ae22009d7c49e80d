// Plupload; ?raw sends chunks as bodies with their description in the query.
const uploader = new plupload.Uploader({
  runtimes: "html5",
  browse_button: "pick",
  url: target,
  chunk_size: chunkSize,
  max_retries: "retry" in settings ? 3 : 0,
  multipart: !("raw" in settings),
});
uploader.bind("FilesAdded", () => uploader.start());
uploader.bind("FileUploaded", () => settle(true, "taken"));
uploader.bind("Error", (_, error) => settle(false, error.response ?? error.message));
uploader.init();
window.input = ".moxie-shim-html5 input[type=file]";
