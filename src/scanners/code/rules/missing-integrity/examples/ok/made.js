export function load(name) {
  const script = document.createElement('script');
  script.src = '/static/more.js';
  document.head.append(script);
  const image = document.createElement('img');
  image.src = 'http://images.example.net/a.png';
  document.body.append(image);
}
