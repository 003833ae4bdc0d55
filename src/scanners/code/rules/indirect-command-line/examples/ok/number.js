const { execSync } = require('child_process');
const count = Number(process.argv[2]);
execSync(`seq ${count}`);
