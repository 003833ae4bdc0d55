const mailer = require('nodemailer').createTransport({});
const app = require('express')();
app.post('/hello', async (req, res) => {
  await mailer.sendMail({ to: 'a@example.com', text: `Hello ${req.body.name}` });
  res.end();
});
