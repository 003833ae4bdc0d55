exports.empty = () => (Buffer.alloc ? Buffer.alloc(0) : new Buffer(0));

exports.sized = () => {
  if (!Buffer.alloc) {
    return new Buffer(16);
  }
  return Buffer.alloc(16);
};

exports.other = () => (!Buffer.from ? new Buffer(8) : Buffer.from([]));
