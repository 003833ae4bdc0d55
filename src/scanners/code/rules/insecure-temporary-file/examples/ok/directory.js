const fs = require('fs');
const os = require('os');
const path = require('path');
exports.save = (text) => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  fs.writeFileSync(path.join(directory, 'report.txt'), text);
};
