exports.packages = async () => (await fetch('https://example.com/list')).json();
