const { execFileSync } = require('child_process');
execFileSync('npm', ['run', 'build'], { env: { ...process.env, NODE_ENV: 'production' } });
console.log(JSON.stringify(Object.keys(process.env)));
