const { timingSafeEqual } = require('crypto');
module.exports = (req, res) => {
  const given = Buffer.from(req.headers['x-api-key']);
  const own = Buffer.from(process.env.API_KEY);
  res.json({ ok: given.length === own.length && timingSafeEqual(given, own) });
};
