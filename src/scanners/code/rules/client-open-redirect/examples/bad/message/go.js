export function go(url) {
  window.location = url; // BAD
}
