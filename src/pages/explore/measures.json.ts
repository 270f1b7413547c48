import type { APIRoute } from 'astro';
import { measureTable } from '../../explore/table/measure-table.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { site } from '../_site.ts';

export const GET: APIRoute = () => answer('measures.json', JSON.stringify(measureTable(site)));
