const cp = require('child_process');
const script = process.argv.slice(2).join(' ');
const run = (line) => cp.execSync(line, { stdio: 'inherit' }); // BAD
run('npm run ' + script);
