const { execSync } = require('child_process');
module.exports = (name) => {
  execSync(`npm install --save ${name}`); // BAD
};
