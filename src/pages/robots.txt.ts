import type { APIRoute } from 'astro';
import { robotsTxt } from '../publish/catalogue/sitemap.ts';
import { answer } from '../publish/hosting/headers.ts';
import { site } from './_site.ts';

export const GET: APIRoute = () => answer('robots.txt', robotsTxt(site));
