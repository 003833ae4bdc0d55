const app = require('express')();
app.get('/user', async (req, res, next) => {
  try {
    if (!req.query.id) throw new Error('id');
    res.json(await req.app.locals.users.find(req.query.id));
  } catch (error) {
    next(error);
  }
});
app.get('/now', (req, res) => {
  throw new Error('Express catches what is thrown at once');
});
