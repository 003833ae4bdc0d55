import type { LibraryModel } from '../engine/library/model.js';
import { FILTERS } from './mongo.js';

const READERS =
  'find,findOne,findById,findOneAndUpdate,findByIdAndUpdate,findOneAndDelete,findOneAndReplace,aggregate,distinct,lean,exec,populate,sort,limit,toArray,select,skip';

/** Mongoose and the MongoDB driver: documents are stored data, and models accept whole objects. */
export const mongoose: LibraryModel = {
  library: 'mongoose, mongodb',
  types: {
    'mongoose.model()': 'mongoose.Model',
    'mongoose.Connection.model()': 'mongoose.Model',
    'mongoose.{createConnection()}': 'mongoose.Connection',
    'mongoose.Model()': 'mongoose.Document',
    'mongodb.MongoClient().db().collection()': 'mongoose.Model',
    'mongodb.{Db,Db()}.collection()': 'mongoose.Model',
    'mongodb.Collection()': 'mongoose.Model',
    [`mongoose.Model.{${READERS}}()`]: 'mongoose.Query',
    [`mongoose.Query.{${READERS}}()`]: 'mongoose.Query',
  },
  sources: {
    [`mongoose.Model.{${READERS}}`]: 'storage',
    [`mongoose.Query.{${READERS}}`]: 'storage',
  },
  sinks: [
    { at: `mongoose.{Model,Query}.{${FILTERS}}`, argument: 0, kind: 'nosql' },
    { at: 'mongoose.Model.{aggregate,update}', argument: 0, kind: 'nosql' },
    { at: 'mongoose.{Model,Query}.$where', argument: 0, kind: 'code' },
    { at: 'mongoose.Model', argument: 0, kind: 'mass' },
    { at: 'mongoose.Model.{create,insertMany,insertOne}', argument: 0, kind: 'mass' },
    {
      at: 'mongoose.Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}',
      argument: 1,
      kind: 'mass',
    },
    { at: 'mongoose.Document.set', argument: 0, kind: 'mass' },
  ],
  callbacks: [
    {
      at: `mongoose.{Model,Query}.{${READERS}}`,
      parameters: ['', 'source:storage:a document of the database'],
    },
    {
      at: 'mongoose.{Model,Query}.{find,findOne,findById,exec,lean,toArray}.then',
      parameters: ['source:storage:a document of the database'],
    },
  ],
};
