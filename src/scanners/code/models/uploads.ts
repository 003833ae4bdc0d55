import type { LibraryModel } from '../engine/library/model.js';

/** Uploaded files. */
export const uploads: LibraryModel = {
  library: 'multer, formidable, busboy, express-fileupload, multiparty',
  types: {
    'formidable()': 'formidable.Form',
    'formidable.{IncomingForm,formidable,Formidable}()': 'formidable.Form',
    'busboy()': 'busboy.Parser',
    'multiparty.Form()': 'formidable.Form',
  },
  sinks: [
    { at: '*.mv', argument: 0, kind: 'path' },
    { at: 'multer.Done', argument: 1, kind: 'upload-name' },
  ],
  callbacks: [
    {
      at: 'formidable.Form.parse',
      parameters: ['', 'source:remote:the fields of a form', 'source:upload:an uploaded file'],
    },
    {
      at: 'formidable.Form.on',
      parameters: ['source:remote:a field of a form', 'source:upload:an uploaded file'],
    },
    {
      at: 'busboy.Parser.on',
      parameters: [
        'source:remote:the name of a field',
        'source:upload:an uploaded file',
        'source:upload:the name of an uploaded file',
      ],
    },
  ],
  parameters: [
    {
      names: [
        ['req', 'request', '_req', '_'],
        ['file', '_file'],
        ['cb', 'callback', 'done'],
      ],
      are: ['express.Request', 'source:upload', 'multer.Done'],
    },
  ],
};
