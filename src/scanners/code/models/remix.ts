import type { LibraryModel } from '../engine/library/model.js';

const PACKAGES =
  '{@remix-run/node,@remix-run/react,@remix-run/server-runtime,@remix-run/cloudflare,@remix-run/deno,react-router,react-router-dom}';

/** Remix and React Router: loaders and actions of routes. */
export const remix: LibraryModel = {
  library: '@remix-run/*, react-router',
  types: {
    [`${PACKAGES}.{LoaderFunctionArgs,ActionFunctionArgs,LoaderArgs,ActionArgs,DataFunctionArgs}`]:
      'remix.Call',
    'remix.Call.request': 'express.Request',
  },
  sources: {
    'remix.Call.params': 'remote',
    [`${PACKAGES}.{useSearchParams,useParams,useLocation}`]: 'dom',
  },
  sinks: [
    { at: `${PACKAGES}.{redirect,redirectDocument,replace}`, argument: 0, kind: 'redirect' },
    { at: `${PACKAGES}.useNavigate()`, argument: 0, kind: 'redirect', confidence: 'medium' },
  ],
  harmless: ['remix.Call.{context,unstable_pattern}'],
  parameters: [{ names: [['args']], called: ['loader', 'action'], are: ['remix.Call'] }],
};
