const fs = require('fs');
exports.store = async (password) => {
  fs.writeFileSync('/var/data/a', await encrypt(password));
  localStorage.setItem('key', hash(password));
};
