const { execSync } = require('child_process');
module.exports = async (name) => {
  execSync(`echo npm ${name}`);
  execSync(`yarn run ${name}`);
};
