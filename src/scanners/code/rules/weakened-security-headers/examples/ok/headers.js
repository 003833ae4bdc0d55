exports.handler = (req, res) => {
  res.setHeader('X-Frame-Options', 'DENY');
  res.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'unsafe-inline'; img-src *");
};
