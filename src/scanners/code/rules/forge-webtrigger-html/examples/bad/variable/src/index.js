export async function run(request) {
  const { title } = request.body;
  const page = '<h1>' + title + '</h1>';
  return { statusCode: 200, headers: { 'content-type': ['text/html; charset=utf-8'] }, body: page }; // BAD
}
