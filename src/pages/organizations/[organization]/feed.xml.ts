import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../../publish/hosting/headers.ts';
import { governmentFeed } from '../../../publish/releases/feed.ts';
import { pathsOf } from '../../../publish/routes/page-kind.ts';
import { routes } from '../../../publish/routes/routes.ts';
import { datasets, published } from '../../_site.ts';

export const getStaticPaths = (() =>
  pathsOf(routes.organization, published)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('feed.xml', governmentFeed(props.organization, datasets));
