import { useEffect, useState } from 'react';
import { toHtml } from './format';
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    void fetch('/text').then(async (answer) => setText(await answer.text()));
  }, []);
  return <p dangerouslySetInnerHTML={{ __html: toHtml(text) }} />; // BAD
}
