import type { APIRoute } from 'astro';
import { exploreTable } from '../../explore/table/build-table.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(exploreTable(site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
