const { promisify } = require('util');
const execute = promisify(require('child_process').exec);
exports.run = async (parts) => {
  const line = parts.join(' ');
  return execute(line); // BAD
};
