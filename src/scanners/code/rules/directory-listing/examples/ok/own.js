exports.directory = { listing: true };
exports.serveIndex = (path) => path;
exports.serveIndex('files');
