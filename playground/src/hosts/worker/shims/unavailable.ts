/**
 * What the Socket.IO packages import of http, files, streams and compression. They load it, but call it only to serve
 * http requests, and in a tab there are none: every line is a MessagePort.
 */
function unavailable(): never {
  throw new Error("The Socket.IO server in this tab has no http server, files or compression.");
}

export {
  unavailable as createBrotliCompress,
  unavailable as createDeflate,
  unavailable as createGzip,
  unavailable as createReadStream,
  unavailable as createServer,
  unavailable as join,
  unavailable as parse,
  unavailable as pipeline,
  unavailable as serialize,
};
// `accepts` and `cors` are functions themselves.
// biome-ignore lint/style/noDefaultExport: CommonJS packages look for the default export.
export default unavailable;
