const path = require('path');
exports.load = (req, res) => {
  const { theme } = req.body;
  const file = path.join(__dirname, 'themes', theme);
  res.json(require(file)); // BAD
};
