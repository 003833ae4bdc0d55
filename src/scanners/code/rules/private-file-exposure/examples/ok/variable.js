const express = require('express');
const app = express();
const folder = process.env.PUBLIC_FOLDER;
app.use(express.static(folder, { dotfiles: 'ignore' }));
