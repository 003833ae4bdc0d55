exports.start = (res, id) => {
  res.cookie('SESSIONID', id, { secure: false, httpOnly: false }); // BAD
};
exports.theme = (res) => {
  res.cookie('theme', 'dark', { secure: false, httpOnly: true }); // BAD
};
