// FilePond, which repeats every failed chunk by itself.
FilePond.create(document.querySelector("#file"), {
  server: target,
  chunkUploads: true,
  chunkForce: true,
  chunkSize,
  onprocessfile: (error) => settle(!error, error ? JSON.stringify(error) : "taken"),
});
window.input = ".filepond--browser";
