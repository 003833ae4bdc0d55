const express = require('express');
const hooks = require('./hooks');
const { verifyInvocation } = require('./auth');
const app = express();
app.use('/api/forge', express.json(), verifyInvocation, hooks);
