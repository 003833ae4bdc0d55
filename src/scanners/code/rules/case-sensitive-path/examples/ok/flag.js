const express = require('express');
const app = express();
app.use(/^\/admin/i, checkUser);
app.use('/account', loggedIn);
app.get('/admin/users', list);
app.get('/account/orders', orders);
