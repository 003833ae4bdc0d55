const fs = require('fs');
exports.save = (file, text) => {
  if (!fs.existsSync(file)) fs.writeFileSync(file, text, { flag: 'wx' });
};
