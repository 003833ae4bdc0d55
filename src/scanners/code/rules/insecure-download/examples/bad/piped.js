const { execSync } = require('child_process');
execSync('curl -fsSL https://get.example.com/install.sh | sh'); // BAD
