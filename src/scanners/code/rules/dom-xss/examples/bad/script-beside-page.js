const script = document.createElement('script');
// The page may be open as `//other.example/page`.
script.src = `${new URL(location.href).pathname}.js`; // BAD
document.head.append(script);
