import { relative, sep } from 'node:path';
import { commentWidth } from './comment-width.js';
import { unusedExports } from './exports.js';
import { importsOf, readGraph } from './graph.js';
import { unmeantCircles, whyNot } from './layers.js';

/** Reads something of a whole checkout once for a run of ESLint. */
function once(read) {
  const known = new Map();
  return (root) => {
    if (!known.has(root)) known.set(root, read(root));
    return known.get(root);
  };
}

const circlesAt = once((root) => unmeantCircles(readGraph(root)));
const unusedAt = once(unusedExports);

const pathOf = (context) => relative(context.cwd, context.filename).split(sep).join('/');

/** A rule that looks at each import of a file below `src`; `judge` tells what is wrong with one. */
const rule = (description, judge) => ({
  meta: { type: 'problem', docs: { description }, schema: [] },
  create(context) {
    const file = pathOf(context);
    return {
      Program() {
        for (const one of importsOf(file, context.sourceCode.text)) {
          const message = judge(one, context.cwd);
          if (message !== null) context.report({ loc: { line: one.line, column: 0 }, message });
        }
      },
    };
  },
});

/** Reports what a file exports for nobody. */
const usedExports = {
  meta: { type: 'problem', docs: { description: 'What is exported is used elsewhere.' }, schema: [] },
  create: (context) => ({
    Program() {
      const file = pathOf(context);
      for (const one of unusedAt(context.cwd).filter((each) => each.file === file))
        context.report({
          loc: { line: one.line, column: 0 },
          message: `No other file uses ${one.name}: do not export it, or remove it.`,
        });
    },
  }),
};

/**
 * Our own rules for ESLint: the import rules of layers.js (types count too), exports that nobody
 * uses, and comments.
 */
export const house = {
  rules: {
    'comment-width': commentWidth,
    'used-exports': usedExports,
    floors: rule('Rooms import from the floors below them.', ({ file, to }) => whyNot(file, to)),
    'no-circles': rule('No file imports, in the end, itself.', ({ file, to }, root) => {
      const circle = circlesAt(root).find((members) => members.includes(file) && members.includes(to));
      return circle === undefined ? null : `part of a circle of imports: ${circle.join(', ')}`;
    }),
  },
};
