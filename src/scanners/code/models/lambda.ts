import type { LibraryModel } from '../engine/model.js';

const EVENT = ['event', 'evt', '_event'];
const HANDLERS = ['handler', 'lambdaHandler', 'lambda_handler'];

/** Functions in the cloud, which are called with what came over the network. */
export const lambda: LibraryModel = {
  library: 'AWS Lambda',
  parameters: [
    { names: [EVENT, ['context', 'ctx', '_context']], are: ['source:remote', ''] },
    { names: [EVENT], are: ['source:remote'], called: HANDLERS },
  ],
};
