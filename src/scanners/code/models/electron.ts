import type { LibraryModel } from '../engine/library/model.js';

/** Electron: messages from windows, and functions that pass texts to the operating system. */
export const electron: LibraryModel = {
  library: 'electron',
  sinks: [
    {
      at: 'electron.shell.{openExternal,openPath,openItem}',
      argument: 0,
      kind: 'command',
      confidence: 'medium',
    },
  ],
  callbacks: [
    {
      at: 'electron.ipcMain.{on,once,handle,handleOnce}',
      parameters: ['', 'source:message:a message of a window', 'source:message:a message of a window'],
    },
  ],
};
