const app = require('express')();
const page = (text) => '<p>' + text + '</p>';
app.get('/', (req, res) => {
  const once = req.query.text.replace('<', '&lt;');
  res.status(200).send(page(once)); // BAD
});
