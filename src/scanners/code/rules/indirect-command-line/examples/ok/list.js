const { execFileSync } = require('child_process');
execFileSync('rm', ['-rf', '--', process.argv[2]]);
