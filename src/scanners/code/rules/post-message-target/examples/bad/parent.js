export const announce = (token) => window.parent.postMessage({ token }, '*'); // BAD
