const { execSync } = require('child_process');
async function main() {
  execSync(process.argv[2]);
  execSync('npm test');
}
main();
