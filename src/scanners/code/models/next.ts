import type { LibraryModel } from '../engine/library/model.js';

/** Next.js: requests of route handlers and middleware, and hooks that read the URL. */
export const next: LibraryModel = {
  library: 'next',
  types: {
    'next/server.NextRequest': 'express.Request',
    Request: 'express.Request',
    'next.GetServerSidePropsContext': 'next.Context',
    'next.{NextPageContext}': 'next.Context',
    'next.Context.req': 'express.Request',
    'next.Context.res': 'express.Response',
  },
  sources: {
    'express.Request.{nextUrl,json,text,formData,blob,arrayBuffer}': 'remote',
    'next.Context.{query,params,asPath}': 'remote',
    'next/headers.{headers,cookies}': 'remote',
    'next/router.useRouter().{query,asPath}': 'dom',
    'next/router.{default,router}.query': 'dom',
    'next/navigation.{useSearchParams,useParams,usePathname}': 'dom',
  },
  sinks: [
    { at: 'next/navigation.{redirect,permanentRedirect}', argument: 0, kind: 'redirect' },
    { at: 'next/server.NextResponse.{redirect,rewrite}', argument: 0, kind: 'redirect' },
    { at: 'Response.redirect', argument: 0, kind: 'redirect' },
    { at: 'next/router.useRouter().{push,replace}', argument: 0, kind: 'redirect', confidence: 'medium' },
  ],
};
