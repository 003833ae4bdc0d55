export function link(element) {
  element.href = 'javascript:show(' + location.hash.slice(1) + ')'; // BAD
}
