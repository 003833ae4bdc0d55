import hljs from 'highlight.js';
import katex from 'katex';

export function Source({ code, formula }) {
  return (
    <pre>
      <code dangerouslySetInnerHTML={{ __html: hljs.highlight(code, { language: 'bash' }).value }} />
      <span dangerouslySetInnerHTML={{ __html: katex.renderToString(formula) }} />
    </pre>
  );
}
