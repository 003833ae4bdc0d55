import { NextRequest, NextResponse } from 'next/server';

export function middleware(req: NextRequest) {
  const next = req.nextUrl.searchParams.get('next') ?? '/';
  return NextResponse.redirect(new URL(next, req.url)); // BAD
}

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return NextResponse.redirect(searchParams.get('to')!); // BAD
}

export async function POST(req: NextRequest) {
  return NextResponse.redirect(new URL('/welcome', req.nextUrl.searchParams.get('base')!)); // BAD
}
