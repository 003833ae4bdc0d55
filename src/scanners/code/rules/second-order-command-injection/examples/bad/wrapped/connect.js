const { spawn } = require('child_process');
exports.connect = async (host) => {
  const args = ['-p', '22', host];
  return spawn('/usr/bin/ssh', args); // BAD
};
