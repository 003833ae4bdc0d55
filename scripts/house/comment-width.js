/** Maximum width of a line with a comment, in columns. For lines of code prettier decides. */
export const WIDTH = 100;

/** Reports each line of a comment that is too wide, unless a long address makes it so. */
export const commentWidth = {
  meta: { type: 'layout', docs: { description: `Comments have at most ${WIDTH} columns.` }, schema: [] },
  create(context) {
    const { lines } = context.sourceCode;
    return {
      Program() {
        const numbers = context.sourceCode
          .getAllComments()
          .flatMap(({ loc: { start, end } }) =>
            Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
          );
        for (const line of new Set(numbers)) {
          const text = lines[line - 1];
          if (text.length <= WIDTH || /https?:\/\/\S+$/u.test(text)) continue;
          const message = `a comment of ${text.length} columns: break it at ${WIDTH}`;
          context.report({ loc: { line, column: 0 }, message });
        }
      },
    };
  },
};
