module.exports = (users) => (req, res) => {
  users.validateLogin(req.body.userName, req.body.password, (error, user) => {
    req.session.regenerate(() => {
      req.session.userId = user.id;
      res.redirect('/dashboard');
    });
  });
};
