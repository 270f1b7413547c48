import type { APIRoute } from 'astro';
import { exploreTable } from '../../explore/table/build-table.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { site } from '../_site.ts';

export const GET: APIRoute = () => answer('measures.json', JSON.stringify(exploreTable(site)));
