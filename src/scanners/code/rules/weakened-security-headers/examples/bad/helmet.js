const helmet = require('helmet');
const app = require('express')();
app.use(helmet({ contentSecurityPolicy: false, frameguard: false })); // BAD
