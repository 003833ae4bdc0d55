const express = require('express');
const app = express();
const serve = (folder) => app.use(express.static(folder)); // BAD
serve('.');
app.use('/lib', express.static(__dirname + '/node_modules')); // BAD
app.use('/a', express.static('public', { dotfiles: 'allow' })); // BAD
