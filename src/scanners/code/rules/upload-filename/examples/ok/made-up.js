const crypto = require('crypto');
const app = require('express')();
app.post('/upload', (req, res) => {
  const { avatar } = req.files;
  avatar.mv(`./uploads/${crypto.randomUUID()}.png`, () => res.end());
});
