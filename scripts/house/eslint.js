import { relative, sep } from 'node:path';
import { commentWidth } from './comment-width.js';
import { importsOf, readGraph } from './graph.js';
import { unmeantCircles, whyNot } from './layers.js';

/** The circles of the sources, read once for a run of ESLint. */
const known = new Map();
function circlesAt(root) {
  let found = known.get(root);
  if (found === undefined) known.set(root, (found = unmeantCircles(readGraph(root))));
  return found;
}

/** A rule that looks at each import of a file below `src`; `judge` tells what is wrong with one. */
const rule = (description, judge) => ({
  meta: { type: 'problem', docs: { description }, schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
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

/** Our own rules for ESLint: the import rules of layers.js (types count too), and comments. */
export const house = {
  rules: {
    'comment-width': commentWidth,
    floors: rule('Rooms import from the floors below them.', ({ file, to }) => whyNot(file, to)),
    'no-circles': rule('No file imports, in the end, itself.', ({ file, to }, root) => {
      const circle = circlesAt(root).find((members) => members.includes(file) && members.includes(to));
      return circle === undefined ? null : `part of a circle of imports: ${circle.join(', ')}`;
    }),
  },
};
