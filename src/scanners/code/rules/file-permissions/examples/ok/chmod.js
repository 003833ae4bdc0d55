const fs = require('fs');
fs.chmodSync('run.sh', 0o755);
fs.mkdirSync('cache', { mode: 0o777, recursive: true });
