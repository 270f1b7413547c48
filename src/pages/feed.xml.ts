import type { APIRoute } from 'astro';
import { atomFeed } from '../publish/releases/feed.ts';
import { answer } from '../publish/hosting/headers.ts';
import { datasets, site } from './_site.ts';

export const GET: APIRoute = () => answer('feed.xml', atomFeed(site, datasets));
