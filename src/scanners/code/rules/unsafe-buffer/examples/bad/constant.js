const SIZE = 64;
exports.block = new Buffer(SIZE); // BAD
exports.read = (buffer) => buffer.readUInt32LE(0, true); // BAD
