const tar = require('tar-stream');
const fs = require('fs');
const { join } = require('path');
const extract = tar.extract();
const targetOf = async (name) => join('/srv/data', name);
extract.on('entry', async (header, stream, next) => {
  const target = await targetOf(header.name);
  stream.pipe(fs.createWriteStream(target)); // BAD
  next();
});
