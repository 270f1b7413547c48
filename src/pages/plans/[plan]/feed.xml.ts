import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../../publish/hosting/headers.ts';
import { planFeed } from '../../../publish/releases/feed.ts';
import { pathsOf } from '../../../publish/routes/page-kind.ts';
import { routes } from '../../../publish/routes/routes.ts';
import { datasets, published } from '../../_site.ts';

export const getStaticPaths = (() => pathsOf(routes.plan, published)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('feed.xml', planFeed(props.plan, datasets));
