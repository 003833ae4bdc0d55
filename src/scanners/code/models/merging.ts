import type { LibraryModel } from '../engine/library/model.js';
import { isGuarded } from '../engine/library/versions.js';
import type { Call, Value } from '../engine/values/evaluated.js';

const LODASH = '{_,lodash,underscore}';

/** Functions that copy the fields of objects, deeply or not. */
export const merging: LibraryModel = {
  library: 'lodash, deepmerge, deep-extend, merge-deep, dot-prop, object-path, jQuery.extend',
  sinks: [
    { at: `${LODASH}.{merge,mergeWith,defaultsDeep}`, argument: [1, 2, 3], kind: 'merge', when: isOpen },
    {
      at: '{lodash.merge,lodash.mergewith,lodash.defaultsdeep,lodash/merge,lodash/defaultsDeep,lodash/mergeWith}',
      argument: [1, 2, 3],
      kind: 'merge',
      when: isOpen,
    },
    {
      at: '{deep-extend,merge-deep,deep-assign,node.extend,extend2,mixin-deep,assign-deep,defaults-deep,merge-options,just-extend}',
      argument: [1, 2, 3],
      kind: 'merge',
      when: isOpen,
    },
    {
      at: '{merge,merge.recursive,merge-objects,putil-merge}',
      argument: [0, 1, 2, 3],
      kind: 'merge',
      when: isOpen,
    },
    {
      at: '{$.extend,extend}',
      argument: [2, 3, 4],
      kind: 'merge',
      when: (value, call) => isOpen(value, call) && (call?.arg(0).constants.includes(true) ?? false),
    },
    { at: `${LODASH}.{set,setWith,update}`, argument: 1, kind: 'prototype', when: isOpen },
    {
      at: '{lodash.set,lodash/set,set-value,dset,object-path.set,dot-prop.set,jsonpointer.set,mpath.set,unset-value,dotty.put,nested-property.set,object-path-set}',
      argument: 1,
      kind: 'prototype',
      when: isOpen,
    },
    { at: `${LODASH}.{assign,extend,assignIn}`, argument: [1, 2], kind: 'object' },
    { at: '{object-assign,extend-shallow,xtend}', argument: [1, 2], kind: 'object' },
    { at: `${LODASH}.{invoke,result}`, argument: 1, kind: 'method-name' },
  ],
  propagators: {
    [`${LODASH}.{merge,mergeWith,defaultsDeep,defaults,assign,extend,assignIn,clone,cloneDeep,pick,pickBy,omit,omitBy,get,values,map,filter,trim,toString,toLower,toUpper,template,flatten,compact,uniq,concat,join,split,first,last,head,tail}`]:
      ['all'],
  },
  sanitizers: {
    [`${LODASH}.{escapeRegExp}`]: ['regex'],
    '{escape-string-regexp,lodash.escaperegexp,lodash/escapeRegExp}': ['regex'],
    [`${LODASH}.{toNumber,toInteger,parseInt}`]: ['*'],
  },
};

/** Whether a function follows `__proto__` in the version that the file gets. */
function isOpen(_: Value, call: Call | null): boolean {
  return call === null || !isGuarded(call.path, call.environment.frame.module.versionOf);
}
