const handle = (message) => document.body.append(message.data);
window.onmessage = handle; // BAD
