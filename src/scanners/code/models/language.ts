import type { LibraryModel } from '../engine/library/model.js';
import { NUMBER_IS_NO } from '../engine/values/taint.js';
import { TEXT_IS_NO } from '../engine/values/value.js';

/** What every JavaScript engine provides. */
export const language: LibraryModel = {
  library: 'JavaScript',
  sinks: [
    { at: 'eval', argument: 0, kind: 'code', dynamic: 'medium' },
    { at: 'Function', argument: 'last', kind: 'code', dynamic: 'medium' },
    {
      at: '{setTimeout,setInterval,setImmediate}',
      argument: 0,
      kind: 'code',
      // A parameter is what everybody passes here: a function.
      when: (value) => value.shape !== null || value.taints.some(({ source }) => source.kind !== 'parameter'),
      confidence: 'medium',
    },
    { at: 'RegExp', argument: 0, kind: 'regex' },
    { at: '[]()', argument: 0, kind: 'method-name' },
    { at: 'for', argument: 'value', kind: 'size' },
    { at: 'for.length', argument: 'value', kind: 'length' },
    { at: '[][]=', argument: 'value', kind: 'prototype' },
    { at: '[]=', argument: 'value', kind: 'property-name' },
    { at: 'Object.{assign,defineProperty}', argument: [1, 2, 3], kind: 'object' },
    { at: 'JSON.parse', argument: 0, kind: 'json' },
  ],
  propagators: {
    '{decodeURIComponent,decodeURI,unescape,escape,atob,btoa,structuredClone}': [0],
    'JSON.parse': [0],
    'Array.from': [0],
    'Object.{keys,fromEntries}': [0],
    'String.raw': ['all'],
    URLSearchParams: ['all'],
    'TextDecoder().decode': [0],
    'Buffer.{from,concat}': [0],
    Error: ['all'],
  },
  parsers: ['JSON.parse'],
  sanitizers: {
    // In code it is a literal, and nowhere an object.
    'JSON.stringify': ['code', ...TEXT_IS_NO],
    encodeURIComponent: ['html', 'template-html', 'url', 'redirect', 'header', 'log', 'command-argument'],
    encodeURI: ['html', 'header', 'log'],
    '{Number,parseInt,parseFloat,BigInt}': NUMBER_IS_NO,
    '{Boolean,isNaN,isFinite}': ['*'],
    'Number.{parseInt,parseFloat}': NUMBER_IS_NO,
    'Number.{isInteger,isSafeInteger,isFinite,isNaN}': ['*'],
    'Array.isArray': ['*'],
    Date: ['*'],
    'Math.{floor,ceil,round,abs,max,trunc}': NUMBER_IS_NO,
    'Math.min': ['*'],
  },
  callbacks: [
    { at: '{setTimeout,setInterval,setImmediate,queueMicrotask,requestAnimationFrame}', parameters: [] },
  ],
};
