import type { APIRoute } from 'astro';
import { atomFeed } from '../publish/releases/feed.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
