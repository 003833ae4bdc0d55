const express = require('express');
const app = express();
app.use(/^\/assets/, cached);
app.get('/admin/users', checkUser, list);
