const session = require('express-session');
const app = require('express')();
app.use(session({ secret: process.env.SESSION_SECRET }));
