const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');
for (const entry of new AdmZip('a.zip').getEntries()) {
  fs.writeFileSync(path.join('out', path.basename(entry.entryName)), entry.getData());
}
