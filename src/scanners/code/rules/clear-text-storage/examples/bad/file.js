const fs = require('fs');
exports.store = (name, credentials) => {
  fs.writeFileSync(`/var/data/${name}`, JSON.stringify(credentials)); // BAD
};
