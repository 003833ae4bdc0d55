const serialize = require('node-serialize');
const app = require('express')();
app.get('/', (req, res) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  const profile = serialize.unserialize(text); // BAD
  res.json(profile.name);
});
