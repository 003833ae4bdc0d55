const session = require('express-session');
const app = require('express')();
app.use(session({ secret: 'k3yb0ard-c4t-4711' })); // BAD
