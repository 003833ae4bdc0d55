const sg = require('@sendgrid/mail');
exports.sendReset = async (to, host) => {
  const html = ['<a href="https://', host, '/reset">reset</a>'].join('');
  await sg.send({ to, from: 'a@example.com', html }); // BAD
};
