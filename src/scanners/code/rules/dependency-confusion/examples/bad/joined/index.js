const { packages } = require('./packages');
const { run } = require('./run');
packages().then((names) => run('npm i ' + names.join(' ')));
