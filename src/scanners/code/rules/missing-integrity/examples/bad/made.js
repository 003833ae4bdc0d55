export function load() {
  const script = document.createElement('script');
  script.src = 'http://cdn.example.net/widget.js'; // BAD
  document.head.append(script);
}
