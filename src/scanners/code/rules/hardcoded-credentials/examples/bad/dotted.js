module.exports = {
  'db.password': 'S3cr3t!Pass', // BAD
  'spring.datasource.password': 'Sommer-2019!', // BAD
  'mail.apiKey': 'zx81spectrum-77', // BAD
  other: { password: 'Zürich#8004x' }, // BAD
};
const config = {};
config['db.password'] = 'S3cr3t!Pass'; // BAD
