const mailer = require('nodemailer').createTransport({});
const app = require('express')();
app.post('/reset', (req, res) => {
  mailer.sendMail({ to: 'a@example.com', text: `Open ${process.env.SITE}/reset` });
  res.end(req.headers.host);
});
