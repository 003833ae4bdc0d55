const mailer = require('nodemailer').createTransport({});
const app = require('express')();
app.post('/reset', (req, res) => {
  const link = 'https://' + req.headers.host + '/reset/' + makeToken();
  mailer.sendMail({ to: 'a@example.com', subject: 'Reset', text: `Open ${link}` }); // BAD
  res.end();
});
