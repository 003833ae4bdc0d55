function errorhandler() {
  return (error, req, res, next) => res.status(500).send('failed');
}
require('express')().use(errorhandler());
