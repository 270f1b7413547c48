import type { APIRoute } from 'astro';
import { sitemapIndex } from '../publish/catalogue/sitemap.ts';
import { answer } from '../publish/hosting/headers.ts';
import { pagesInSitemap } from '../publish/routes/routes.ts';
import { published, site } from './_site.ts';

export const GET: APIRoute = () =>
  answer('sitemap-index.xml', sitemapIndex(site, pagesInSitemap(site, published.pages)));
