const { BrowserWindow } = require('electron');
new BrowserWindow({ width: 800, webPreferences: { nodeIntegration: true, contextIsolation: false } }); // BAD
