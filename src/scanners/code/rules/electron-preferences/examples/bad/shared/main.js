const electron = require('electron');
const { webPreferences } = require('./preferences');
exports.open = () => new electron.BrowserWindow({ show: false, webPreferences }); // BAD
