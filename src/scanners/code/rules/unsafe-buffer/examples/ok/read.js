exports.read = (buffer, at) => buffer.readUInt32LE(at) + buffer.readUInt8(4);
exports.text = new Buffer('text');
