const fs = require('fs');

exports.create = (file, text) => {
  const found = fs.existsSync(file);
  if (found) return false;
  fs.writeFileSync(file, text); // BAD
  return true;
};
