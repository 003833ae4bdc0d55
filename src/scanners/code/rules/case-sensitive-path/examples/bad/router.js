const express = require('express');
const router = express.Router();
const GUARDED = /\/account\//;
router.use(GUARDED, loggedIn); // BAD
router.get('/account/orders', orders);
module.exports = router;
