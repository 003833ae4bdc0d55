async function load(url: string): Promise<string> {
  const answer = await fetch(url);
  return answer.text();
}
export async function start(): Promise<void> {
  const code = await load('https://scripts.example.com/start.js');
  new Function(code)(); // BAD
}
