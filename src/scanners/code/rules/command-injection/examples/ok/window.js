const { ipcMain, shell } = require('electron');
const PAGES = new Map([['help', 'https://shop.example.com/help']]);
ipcMain.handle('open', (event, name) => {
  const page = PAGES.get(name);
  if (page !== undefined) shell.openExternal(page);
});
