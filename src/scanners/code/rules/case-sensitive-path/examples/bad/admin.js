const express = require('express');
const app = express();
app.use(/^\/admin/, checkUser); // BAD
app.get('/admin/users', list);
