const { execSync } = require('child_process');
execSync(`rm -rf ${process.argv[2]}`); // BAD
