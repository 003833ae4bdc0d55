import { useParams } from 'react-router-dom';
export function Site0() {
  const { address } = useParams();
  return <a href={/^https?:\/\//i.test(address) ? address : '/'}>site</a>;
}
export function Site1() {
  const { address } = useParams();
  return <a href={/^(?:http|https):/.test(address) ? address : '/'}>site</a>;
}
export function Site2() {
  const { address } = useParams();
  return <a href={/^(https?:|mailto:|tel:)/.test(address) ? address : '/'}>site</a>;
}
export function Site3() {
  const { address } = useParams();
  return <a href={/^(?:https?|ftp):\/\/[^|]/.test(address) ? address : '/'}>site</a>;
}
export function Site4() {
  const { address } = useParams();
  return <a href={/^(?:https?:)?\/\//.test(address) ? address : '/'}>site</a>;
}
export function Site5() {
  const { address } = useParams();
  return <a href={/^\//.test(address) ? address : '/'}>site</a>;
}
export function Site6() {
  const { address } = useParams();
  return <a href={/^(?:https?:\/\/|\/)/.test(address) ? address : '/'}>site</a>;
}
export function Site7() {
  const { address } = useParams();
  return <a href={/^http:/.test(address) ? address : '/'}>site</a>;
}
