const asyncHandler = require('express-async-handler');
const app = require('express')();
app.get(
  '/user',
  asyncHandler(async (req, res) => {
    if (!req.query.id) throw new Error('id');
    res.json(await req.app.locals.users.find(req.query.id));
  }),
);
