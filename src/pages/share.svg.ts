import type { APIRoute } from 'astro';
import { pictureOfSite } from '../charts/share/share-picture.ts';
import { shareSvg } from '../charts/share/share-svg.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(shareSvg(pictureOfSite(site)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
