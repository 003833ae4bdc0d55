import { redirect } from '@sveltejs/kit';
export const actions = {
  default: async ({ url, cookies }) => {
    cookies.set('seen', '1', { path: '/' });
    redirect(303, url.searchParams.get('next') ?? '/'); // BAD
  },
};
