const fs = require('fs');
const os = require('os');
const path = require('path');
const report = path.join(os.tmpdir(), 'report.txt');
exports.save = (text) => fs.writeFileSync(report, text); // BAD
