import type { LibraryModel } from '../engine/library/model.js';

/** Electron: messages of windows, and what hands texts to the system. */
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
