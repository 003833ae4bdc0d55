module.exports = (users) => (req, res, next) => {
  users.validateLogin(req.body.userName, req.body.password, (error, user) => {
    if (error) return next(error);
    req.session.isLoggedIn = true; // BAD
    return res.redirect('/dashboard');
  });
};
