window.parent.postMessage('ready', '*');
window.opener.postMessage({ type: 'closed' }, '*');
