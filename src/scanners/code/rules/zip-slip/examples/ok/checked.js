const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');
const folder = path.resolve('out');
fs.createReadStream('archive.zip')
  .pipe(unzipper.Parse())
  .on('entry', (entry) => {
    const target = path.resolve(folder, entry.path);
    if (!target.startsWith(folder + path.sep)) return entry.autodrain();
    entry.pipe(fs.createWriteStream(target));
  });
