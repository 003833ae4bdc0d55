const tar = require('tar-stream');
const fs = require('fs');
tar.extract().on('entry', (header, stream, next) => {
  if (header.name.includes('..')) throw new Error('no');
  stream.pipe(fs.createWriteStream('/srv/data/' + header.name));
  next();
});
