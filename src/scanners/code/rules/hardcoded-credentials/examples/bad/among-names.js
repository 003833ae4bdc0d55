module.exports = {
  'smtp.host': 'mail.acme.internal',
  'smtp.password': 'gH7kQ2vX9mB4tR6wZ1pL8sYc', // BAD
  db: { user: 'app', password: 'Sommer-2019' }, // BAD
  apiKey: 'zx81spectrum', // BAD
};
