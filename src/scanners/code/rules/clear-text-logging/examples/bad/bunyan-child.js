const bunyan = require('bunyan');
const app = bunyan.createLogger({ name: 'app' });
exports.login = (user, password) => {
  app.child({ part: 'login' }).warn({ user, password }, 'refused'); // BAD
};
