const socket = new WebSocket('wss://example.com');
socket.addEventListener('message', (event) => {
  document.title = event.data;
});
window.addEventListener('resize', (event) => window.scrollTo(event.data, 0));
