import type { LibraryModel } from '../engine/library/model.js';
import { writtenArguments } from '../engine/rules/written.js';
import type { Call } from '../engine/values/evaluated.js';

/** Formats that can contain code or instances of any class. */
export const serializers: LibraryModel = {
  library: 'js-yaml, yaml, node-serialize, serialize-to-js, funcster, cryo, serialijse, v8',
  sinks: [
    { at: 'node-serialize.unserialize', argument: 0, kind: 'deserialize', dynamic: 'medium' },
    { at: 'serialize-to-js.deserialize', argument: 0, kind: 'deserialize', dynamic: 'medium' },
    { at: 'funcster.{deepDeserialize,deserialize}', argument: 0, kind: 'deserialize', dynamic: 'medium' },
    { at: 'cryo.parse', argument: 0, kind: 'deserialize', dynamic: 'medium' },
    { at: 'serialijse.deserialize', argument: 0, kind: 'deserialize', dynamic: 'medium' },
    { at: '{serialize-javascript,devalue}.deserialize', argument: 0, kind: 'deserialize' },
    { at: 'v8.{deserialize,Deserializer}', argument: 0, kind: 'deserialize', confidence: 'medium' },
    {
      at: 'js-yaml.{load,loadAll}',
      argument: 0,
      kind: 'deserialize',
      confidence: 'medium',
      when: (_, call) => call !== null && anyType(call),
    },
    { at: 'flatted.parse', argument: 0, kind: 'json' },
  ],
  parsers: [
    'js-yaml.{load,loadAll,safeLoad,safeLoadAll}',
    'yaml.{parse,parseDocument,parseAllDocuments}',
    '{qs,json5,ini,toml,flatted}.parse',
  ],
  propagators: {
    'js-yaml.{load,loadAll,safeLoad,safeLoadAll}': [0],
    'yaml.{parse,parseDocument,parseAllDocuments}': [0],
    'qs.{parse,stringify}': [0],
    'ini.parse': [0],
    'toml.parse': [0],
    'json5.parse': [0],
    'flatted.parse': [0],
    'cookie.parse': [0],
    'csv-parse.parse': [0],
  },
};

/**
 * Whether the schema may load functions: the default one, up to version 3, or one whose name says
 * so.
 */
function anyType(call: Call): boolean {
  const written = writtenArguments(call);
  if ((call.environment.frame.module.versionOf('js-yaml')?.[0] ?? 0) >= 4)
    return /FULL_SCHEMA/u.test(written);
  return !/schema/iu.test(written) || /FULL_SCHEMA/u.test(written);
}
