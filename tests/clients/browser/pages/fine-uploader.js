// Fine Uploader with automatic repetition; ?concurrent sends chunks at once and asks to put them together.
const uploader = new qq.FineUploaderBasic({
  button: document.querySelector("#pick"),
  request: { endpoint: target },
  cors: { expected: true },
  chunking: {
    enabled: true,
    mandatory: true,
    partSize: chunkSize,
    concurrent: { enabled: "concurrent" in settings },
    success: { endpoint: `${target}?done` },
  },
  retry: { enableAuto: true, autoAttemptDelay: 1 },
  callbacks: {
    onComplete: (_, __, answer, request) => settle(answer.success, answer.error ?? request.responseText),
  },
});
window.input = "#pick input";
