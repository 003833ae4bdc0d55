import { Hono } from 'hono';
import { NextRequest, NextResponse } from 'next/server';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const app = new Hono();
app.get('/a', (c) => c.body(`<h1>${c.req.query('n')}</h1>`, 200, { 'Content-Type': 'text/html' })); // BAD
app.get('/b', (c) => {
  c.header('content-type', 'text/html; charset=utf-8');
  return c.body('<p>' + c.req.param('p')); // BAD
});

export async function GET(request: NextRequest) {
  const headers = { 'Content-Type': 'image/svg+xml' };
  const title = request.nextUrl.searchParams.get('title');
  return new NextResponse(`<svg><title>${title}</title></svg>`, { status: 200, headers }); // BAD
}

export const page = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  body: `<p>${event.queryStringParameters?.name}</p>`, // BAD
});

export default {
  async fetch(request: Request) {
    const type = 'text/html';
    return new Response('<b>' + (await request.text()), { headers: { 'Content-Type': type } }); // BAD
  },
};
