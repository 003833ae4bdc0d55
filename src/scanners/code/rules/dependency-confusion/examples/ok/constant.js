const { execSync } = require('child_process');
const NAME = 'left-pad';
execSync(`npm install ${NAME}`);
execSync('npm ci');
