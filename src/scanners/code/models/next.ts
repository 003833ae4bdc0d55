import type { LibraryModel } from '../engine/library/model.js';

/** Next.js: requests of route handlers and middleware, and hooks that read the URL. */
export const next: LibraryModel = {
  library: 'next',
  types: {
    'next/server.NextRequest': 'express.Request',
    Request: 'express.Request',
    'next.GetServerSidePropsContext': 'next.Context',
    'next.{NextPageContext}': 'next.Context',
    'express.Request.nextUrl': 'next.Url',
    'next.Url.clone()': 'next.Url',
    'next.Context.req': 'express.Request',
    'next.Context.res': 'express.Response',
  },
  sources: {
    'next.Url.{searchParams,search,pathname,hash,host,hostname}': 'remote',
    'express.Request.{json,text,formData,blob,arrayBuffer}': 'remote',
    'next.Context.{query,params,asPath}': 'remote',
    'next/headers.{headers,cookies}': 'remote',
    'next/router.useRouter().{query,asPath}': 'dom',
    'next/router.{default,router}.query': 'dom',
    'next/navigation.{useSearchParams,useParams,usePathname}': 'dom',
  },
  sinks: [
    { at: 'next/navigation.{redirect,permanentRedirect}', argument: 0, kind: 'redirect' },
    { at: 'next/server.NextResponse.redirect', argument: 0, kind: 'redirect' },
    { at: 'next/server.NextResponse.rewrite', argument: 0, kind: 'url' },
    { at: 'Response.redirect', argument: 0, kind: 'redirect' },
    { at: 'next/router.useRouter().{push,replace}', argument: 0, kind: 'redirect', confidence: 'medium' },
    {
      at: 'next/router.useRouter().{push,replace}',
      argument: 0,
      property: ['pathname', 'href', 'host', 'hostname'],
      kind: 'redirect',
      confidence: 'medium',
    },
  ],
  parameters: [
    {
      names: [['request', 'req', '_request', '_req']],
      called: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      are: ['express.Request'],
    },
    {
      names: [['request', 'req']],
      called: ['middleware', 'proxy'],
      files: /(?:^|\/)(?:middleware|proxy)\.[jt]s$/u,
      are: ['express.Request'],
    },
  ],
};
