import type { APIRoute } from 'astro';
import { pageAddresses } from '../publish/catalogue/page-addresses.ts';
import { sitemapIndex } from '../publish/catalogue/sitemap.ts';
import { textResponse } from '../publish/hosting/text-response.ts';
import { catalogue, site } from '../site.ts';

export const GET: APIRoute = () =>
  textResponse('sitemap-index.xml', sitemapIndex(site, pageAddresses(site, catalogue)));
