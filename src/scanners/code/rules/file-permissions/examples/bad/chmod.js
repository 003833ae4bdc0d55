const fs = require('fs');
fs.chmodSync('run.sh', 0o777); // BAD
