import type { APIRoute, GetStaticPaths } from 'astro';
import { pageAddresses } from '../publish/catalogue/page-addresses.ts';
import { sitemaps } from '../publish/catalogue/sitemap.ts';
import { textResponse } from '../publish/hosting/text-response.ts';
import { catalogue, site } from '../site.ts';

export const getStaticPaths = (() =>
  sitemaps(site, pageAddresses(site, catalogue)).map(({ no, text }) => ({
    params: { no },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => textResponse('sitemap-0.xml', props['text']);
