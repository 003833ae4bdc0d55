import { useParams } from 'react-router-dom';
export function Site() {
  const { address } = useParams();
  return <a href={/^https?:\/\//i.test(address) ? address : `https://${address}`}>site</a>;
}
export function Other() {
  const { address } = useParams();
  if (!/^(?:http|https):/.test(address)) return null;
  return <a href={address}>site</a>;
}
