const fs = require('fs');
const zlib = require('zlib');
module.exports = () => zlib.gunzipSync(fs.readFileSync('/srv/words.gz'));
