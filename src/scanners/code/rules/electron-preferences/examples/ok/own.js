class BrowserWindow {}
exports.open = () => new BrowserWindow({ webPreferences: { nodeIntegration: true } });
