import { useParams } from 'react-router-dom';
export function Site() {
  const { address } = useParams();
  return <a href={/https?:\/\//i.test(address) ? address : '/'}>site</a>; // BAD
}
export function Other() {
  const { address } = useParams();
  return <a href={/^https?:/.test(address) ? '/' : address}>site</a>; // BAD
}
