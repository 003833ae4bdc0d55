import katex from 'katex';

export function Formula({ text }) {
  return <div dangerouslySetInnerHTML={{ __html: katex.renderToString(text, { trust: true }) }} />; // BAD
}
