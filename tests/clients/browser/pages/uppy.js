// Uppy; ?tus sends chunks by tus, else one form.
const uppy = new Uppy.Uppy({ autoProceed: true });
if ("tus" in settings) uppy.use(Uppy.Tus, { endpoint: target, chunkSize });
else uppy.use(Uppy.XHRUpload, { endpoint: target });
document.querySelector("#file").addEventListener("change", (event) => {
  const [file] = event.target.files;
  uppy.addFile({ name: file.name, type: file.type, data: file });
});
uppy.on("upload-success", () => settle(true, "taken"));
uppy.on("upload-error", (_, error, response) => settle(false, `${error} ${JSON.stringify(response ?? {})}`));
window.input = "#file";
