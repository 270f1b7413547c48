import type { APIRoute } from 'astro';
import { robotsTxt } from '../publish/catalogue/sitemap.ts';
import { textResponse } from '../publish/hosting/text-response.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => textResponse('robots.txt', robotsTxt(site));
