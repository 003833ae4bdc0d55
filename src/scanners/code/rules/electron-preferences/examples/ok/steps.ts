import { BrowserWindow } from 'electron';
const webPreferences = { nodeIntegration: true };
webPreferences.nodeIntegration = false;
export const open = () => new BrowserWindow({ webPreferences });
