const { ipcMain, shell } = require('electron');
const { exec } = require('child_process');
ipcMain.handle('open', (event, address) => shell.openExternal(address)); // BAD
ipcMain.on('convert', (event, file) => {
  exec(`convert ${file} out.png`); // BAD
});
