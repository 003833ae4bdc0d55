import { BrowserWindow, app, type WebPreferences } from 'electron';
const webPreferences: WebPreferences = { preload: 'preload.js' };
webPreferences.webSecurity = false;
export const open = () => new BrowserWindow({ webPreferences }); // BAD
app.commandLine.appendSwitch('disable-web-security'); // BAD
