import { useParams } from 'react-router-dom';
export function Site0() {
  const { address } = useParams();
  return <a href={/^https?:/m.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site1() {
  const { address } = useParams();
  return <a href={/^https?:|^javascript:/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site2() {
  const { address } = useParams();
  return <a href={/^https?:|./.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site3() {
  const { address } = useParams();
  return <a href={/^(https?:)?/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site4() {
  const { address } = useParams();
  return <a href={/^(http:|)/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site5() {
  const { address } = useParams();
  return <a href={/^https?:?/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site6() {
  const { address } = useParams();
  return <a href={/^https?:*/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site7() {
  const { address } = useParams();
  return <a href={/^(https?:|ftp:|javascript:)/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site8() {
  const { address } = useParams();
  return <a href={/^(?:https?:){0,1}/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site9() {
  const { address } = useParams();
  return <a href={/^https?:[(]|./.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site10() {
  const { address } = useParams();
  return <a href={/^https?:\(|./.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site11() {
  const { address } = useParams();
  return <a href={/^(?:https:\)|javascript:)/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site12() {
  const { address } = useParams();
  return <a href={/^(?:https?:)*x?/.test(address) ? address : '/'}>site</a>; // BAD
}
export function Site13() {
  const { address } = useParams();
  return <a href={/^https?/.test(address) ? address : '/'}>site</a>; // BAD
}
