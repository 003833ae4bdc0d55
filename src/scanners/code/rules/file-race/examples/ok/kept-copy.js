const fs = require('fs');

exports.dump = (file, copy, list) => {
  try {
    if (fs.existsSync(file)) fs.writeFileSync(copy, fs.readFileSync(file));
  } catch (error) {
    console.error(error);
  }
  fs.writeFileSync(file, JSON.stringify(list));
};
