import DOMPurify from 'dompurify';
export function Comment({ comment }) {
  const clean = DOMPurify.sanitize(comment.text);
  return <div dangerouslySetInnerHTML={{ __html: clean }} />;
}
