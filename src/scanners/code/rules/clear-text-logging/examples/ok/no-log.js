const logger = require('pino')();
module.exports = (user, password) => {
  check(user, password);
  logger.info({ user });
  console.log(`checked ${user.name}`);
};
