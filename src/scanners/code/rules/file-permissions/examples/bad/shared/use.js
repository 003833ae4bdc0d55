const fs = require('fs');
const { MODES } = require('./modes');
exports.open = (file, done) => fs.chmod(file, MODES.everybody, done); // BAD
process.umask(0); // BAD
