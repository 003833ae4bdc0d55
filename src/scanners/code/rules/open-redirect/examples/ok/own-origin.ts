import { NextRequest, NextResponse } from 'next/server';

export function middleware(req: NextRequest) {
  if (!req.cookies.get('session')) return NextResponse.redirect(new URL('/login', req.url));
  if (req.nextUrl.pathname === '/old') return NextResponse.redirect(new URL(`/new?from=${req.nextUrl.pathname}`, req.nextUrl.origin));
  const url = req.nextUrl.clone();
  url.pathname = '/home';
  return NextResponse.redirect(url);
}

export function leave(target: string) {
  window.location.href = target;
}

export async function GET(request: Request) {
  const { searchParams, origin } = new URL(request.url);
  return NextResponse.redirect(new URL(`/items/${searchParams.get('id')}`, origin));
}
