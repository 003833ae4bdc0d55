import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Analyser, type FileResult } from '../../../src/scanners/code/engine/analyser.js';
import { circlesOf, importGraph } from '../../../src/scanners/code/engine/modules/import-graph.js';
import type { SourceFiles } from '../../../src/scanners/code/engine/modules/source-files.js';
import { MODELS } from '../../../src/scanners/code/models/index.js';
import { RULES } from '../../../src/scanners/code/rules/index.js';

/** Files that import each other in circles, share classes, and change what they import. */
const PROGRAM: Readonly<Record<string, string>> = {
  'a.js':
    "const b = require('./b');\nexports.prefix = 'ls ';\nexports.list = (req) => b.run(exports.prefix + req.query.dir);\n",
  'b.js':
    "const a = require('./a');\nconst c = require('./c');\nexports.shell = a.prefix ?? c.shell;\nexports.run = (text) => require('child_process').exec(text + c.end);\n",
  'c.js':
    "const b = require('./b');\nexports.end = '';\nexports.shell = '/bin/sh';\nexports.again = (x) => b.run(x);\n",
  'store.js':
    'class Store {\n  constructor(db) { this.db = db; }\n  find(id) { return this.db.query("SELECT * FROM t WHERE id = " + id); }\n}\nmodule.exports = { Store, options: {} };\n',
  'one.js':
    "const { Store, options } = require('./store');\nmodule.exports = (req, res) => {\n  Object.assign(options, req.body);\n  return new Store(require('mysql').createConnection({})).find(req.params.id);\n};\n",
  'two.js':
    "const { options } = require('./store');\nmodule.exports = (req, res) => res.redirect(options.home);\n",
  'page.js':
    "const express = require('express');\nconst app = express();\napp.get('/', require('./a').list);\napp.get('/1', require('./one'));\napp.get('/2', require('./two'));\n",
};
const PATHS = Object.keys(PROGRAM);

function analyser(): Analyser {
  const files: SourceFiles = {
    aliases: [],
    has: (path) => path in PROGRAM,
    read: (path) => PROGRAM[path] ?? null,
    isLibrary: () => false,
    isEntry: () => false,
    isTest: () => false,
  };
  const circles = circlesOf(importGraph(PATHS, files));
  const circle = (path: string): readonly string[] => circles.find((one) => one.includes(path)) ?? [];
  return new Analyser({ ...files, circle }, MODELS, RULES);
}

const byPath = (results: readonly FileResult[]): Map<string, FileResult> =>
  new Map(results.map((result) => [result.path, result]));

describe('what is found in a file', () => {
  it('does not depend on the files that were looked at before', () => {
    const alone = byPath(PATHS.map((path) => analyser().analyse(path)));
    expect([...alone.values()].flatMap(({ findings }) => findings)).not.toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(PATHS), fc.nat({ max: PATHS.length }), (order, forgetAt) => {
        const one = analyser();
        order.forEach((path, at) => {
          if (at === forgetAt) one.forget();
          expect(one.analyse(path)).toEqual(alone.get(path));
        });
      }),
      { numRuns: 40 },
    );
  });
});
