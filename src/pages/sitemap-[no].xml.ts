import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sitemaps } from '../publish/catalogue/sitemap.ts';
import { answer } from '../publish/hosting/headers.ts';
import { pagesInSitemap } from '../publish/routes/routes.ts';
import { published, site } from './_site.ts';

export const getStaticPaths = (() =>
  sitemaps(site, pagesInSitemap(site, published.pages)).map(({ no, text }) => ({
    params: { no },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('sitemap-0.xml', props.text);
