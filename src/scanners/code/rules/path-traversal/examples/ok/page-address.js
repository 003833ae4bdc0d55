const fs = require('fs');
let folder = __dirname + '/';
if (typeof self !== 'undefined') folder = self.location.href;
exports.read = () => fs.readFileSync(folder.slice(0, folder.lastIndexOf('/') + 1) + 'lib.wasm');
