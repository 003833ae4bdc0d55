const { execSync, spawnSync } = require('child_process');
module.exports = (folder, version) => {
  execSync(`npm install --prefix ${folder}`);
  execSync(`npm install typescript@${version}`);
  spawnSync('npm', ['run', folder]);
};
