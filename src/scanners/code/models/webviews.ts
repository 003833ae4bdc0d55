import type { LibraryModel } from '../engine/library/model.js';

/** Web views of mobile and desktop apps, and documents that a program makes. */
export const webviews: LibraryModel = {
  library: 'react-native-webview, electron, jsdom, worker_threads',
  sinks: [
    {
      at: 'jsx.WebView.{injectedJavaScript,injectedJavaScriptBeforeContentLoaded}',
      argument: 'value',
      kind: 'code',
    },
    { at: '*.injectJavaScript', argument: 0, kind: 'code' },
    {
      at: 'jsdom.JSDOM',
      argument: 0,
      kind: 'code',
      // Without this option its scripts do not run.
      when: (_, call) => call?.option(1, 'runScripts')?.constants.includes('dangerously') ?? false,
    },
    {
      at: 'worker_threads.Worker',
      argument: 0,
      kind: 'code',
      when: (_, call) => call?.option(1, 'eval')?.constants.includes(true) ?? false,
    },
    {
      at: 'worker_threads.Worker',
      argument: 0,
      kind: 'module',
      when: (_, call) => !(call?.option(1, 'eval')?.constants.includes(true) ?? false),
    },
  ],
};
