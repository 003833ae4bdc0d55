const cp = require('child_process');
exports.run = (line) => cp.exec(line); // BAD
