async function main() {
  const answer = await fetch('https://api.example.com/items');
  console.log(JSON.parse(await answer.text()));
  await fetch('http://localhost:8080/tool.zip');
}
main();
