const ANY = '*';
const frame = document.querySelector('iframe')!;
export function send(user: { mail: string }) {
  const target = ANY;
  frame.contentWindow!.postMessage(JSON.stringify(user), target); // BAD
}
