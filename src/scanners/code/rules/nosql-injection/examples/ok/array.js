const app = require('express')();
const COLOURS = ['red', 'blue'];
app.get('/', (req, res) => {
  res.json(COLOURS.find((colour) => colour === req.query.colour));
});
