const { Router } = require('express');
const hooks = Router();
hooks.post('/events', (req, res) => res.json({ done: req.body.key }));
module.exports = hooks;
