export function later(name) {
  setTimeout('greet("' + name + '")', 100); // BAD
}

export const again = (call) => setInterval(`${call}()`, 1000); // BAD

setTimeout(new URLSearchParams(location.search).get('then'), 10); // BAD
