module.exports = (app) => {
  app.post('/transfer', (req, res) => res.send('done'));
};
