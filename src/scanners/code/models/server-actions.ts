import type { LibraryModel } from '../engine/library/model.js';

/** Builders of server actions: what a client sends is the input of their handler. */
export const serverActions: LibraryModel = {
  library: 'next-safe-action, zsa',
  types: {
    'next-safe-action.createSafeActionClient()': 'safe-action.Client',
    'safe-action.Client.{schema,inputSchema,outputSchema,use,metadata,bindArgsSchemas}()':
      'safe-action.Client',
    'zsa.{createServerAction,createServerActionProcedure}()': 'zsa.Action',
    'zsa.Action.{input,output,onStart,onError,onSuccess,onComplete,timeout,retry,createServerAction}()':
      'zsa.Action',
  },
  sources: {
    'safe-action.Call.{parsedInput,clientInput,bindArgsParsedInputs,bindArgsClientInputs}': 'remote',
    'zsa.Call.input': 'remote',
  },
  callbacks: [
    { at: 'safe-action.Client.{action,stateAction}', parameters: ['safe-action.Call', ''] },
    { at: 'zsa.Action.handler', parameters: ['zsa.Call'] },
  ],
};
