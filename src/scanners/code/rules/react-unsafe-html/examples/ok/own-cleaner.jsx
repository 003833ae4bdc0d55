import { sanitizeHtml } from './clean-html';
export async function Comment({ load }) {
  const comment = await load();
  return (
    <div>
      <p dangerouslySetInnerHTML={{ __html: sanitizeHtml(comment) }} />
      <p>{comment}</p>
    </div>
  );
}
