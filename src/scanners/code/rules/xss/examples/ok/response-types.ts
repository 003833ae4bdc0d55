import { Hono } from 'hono';
import { NextRequest, NextResponse } from 'next/server';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const app = new Hono();
app.get('/a', (c) => c.body(`hello ${c.req.query('n')}`, 200, { 'Content-Type': 'text/plain' }));
app.get('/b', (c) => c.body('<p>' + c.req.param('p')));
app.get('/c', (c) => {
  c.header('content-type', 'application/json');
  return c.body(JSON.stringify({ q: c.req.query('q') }));
});

export async function GET(request: NextRequest) {
  const title = request.nextUrl.searchParams.get('title');
  return new NextResponse(title, { headers: { 'Content-Type': 'text/csv' } });
}

export const page = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/plain' },
  body: `Hello ${event.queryStringParameters?.name}`,
});

export const data = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  body: `<p>${encodeURIComponent(event.queryStringParameters?.name ?? '')}</p>`,
});

export default {
  fetch: async (request: Request) => new Response('<b>' + (await request.text())),
};
