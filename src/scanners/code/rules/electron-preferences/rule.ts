import type { Rule } from '../../engine/rules/rule.js';
import { textOf } from '../../engine/values/value.js';

const ON = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'enableRemoteModule',
  'experimentalFeatures',
];
const OFF = ['contextIsolation', 'webSecurity'];
const SWITCHES = new Set([
  'disable-web-security',
  'disable-site-isolation-trials',
  'no-sandbox',
  'allow-file-access-from-files',
  'remote-debugging-port',
]);

/** Reports Electron windows whose pages have too many rights. */
export const electronPreferences: Rule = {
  id: 'electron-preferences',
  title: 'Electron window with weakened protection',
  cwe: ['CWE-693', 'CWE-94', 'CWE-346', 'CWE-829'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'high',
  severityReason:
    'Needs a script in a page that the window shows (AC:H); then it runs programs on the user’s machine (C:H/I:H/A:H).',
  precision: 'high',
  message: 'A page in the window may do more than a page should ({sink})',
  why: 'With Node.js in pages, without context isolation or without the same-origin policy, one script that gets into a page has the whole machine.',
  fix: {
    text: 'Keep the defaults of Electron, and offer single functions with a preload script and contextBridge.',
    before: 'new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false } });',
    after: "new BrowserWindow({ webPreferences: { preload: path.join(__dirname, 'preload.js') } });",
  },
  references: ['https://www.electronjs.org/docs/latest/tutorial/security'],
  on: {
    calls: {
      '{electron,electron.remote,@electron/remote}.{BrowserWindow,BrowserView,WebContentsView}': (
        call,
        report,
      ) => {
        const bad = [
          ...ON.filter((name) => call.option(0, `webPreferences.${name}`)?.constants.includes(true)),
          ...OFF.filter((name) => call.option(0, `webPreferences.${name}`)?.constants.includes(false)),
        ];
        if (bad.length > 0) report(call.node, { detail: bad.join(', ') });
        else if (call.option(0, 'webPreferences.sandbox')?.constants.includes(false))
          report(call.node, { confidence: 'low', detail: 'sandbox' });
      },
      'electron.{app.commandLine,commandLine}.appendSwitch': (call, report) => {
        const name = textOf(call.arg(0));
        if (name !== null && SWITCHES.has(name)) report(call.node, { confidence: 'medium', detail: name });
      },
    },
    jsx: {
      '{nodeintegration,disablewebsecurity,allowpopups}': (value, node, report) => {
        if (!value.constants.includes(false) && node.name.name !== 'allowpopups') report(node);
      },
    },
    templates: ({ text }, report) => {
      for (const match of text.matchAll(
        /<webview\b[^>]{0,2000}?\b(?:nodeintegration|disablewebsecurity)\b/giu,
      ))
        report(match.index, { sink: 'webview' });
    },
  },
};
