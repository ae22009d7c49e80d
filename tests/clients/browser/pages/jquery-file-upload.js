// jQuery File Upload, as its documentation shows chunked uploads.
$("#file").fileupload({
  url: target,
  dataType: "json",
  maxChunkSize: chunkSize,
  done: () => settle(true, "taken"),
  fail: (_, data) => settle(false, data.jqXHR.responseText || data.errorThrown),
});
window.input = "#file";
