const app = require('express')();
app.post('/upload', (req, res) => {
  const { avatar } = req.files;
  avatar.mv('./uploads/' + avatar.name, () => res.end()); // BAD
});
