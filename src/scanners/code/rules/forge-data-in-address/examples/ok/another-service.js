export async function show() {
  const reply = await fetch('https://api.example.com/pages');
  const { page } = await reply.json();
  window.location.href = `https://www.example.com/${page}`;
}
