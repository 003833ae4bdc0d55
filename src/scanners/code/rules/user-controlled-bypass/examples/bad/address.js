module.exports = (req, res, next) => {
  if (req.get('X-Forwarded-For') === '127.0.0.1') return next(); // BAD
  res.sendStatus(403);
};
