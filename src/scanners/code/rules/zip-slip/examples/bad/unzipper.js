const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');
fs.createReadStream('archive.zip')
  .pipe(unzipper.Parse())
  .on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join('out', entry.path))); // BAD
  });
