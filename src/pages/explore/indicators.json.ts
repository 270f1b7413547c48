import type { APIRoute } from 'astro';
import { indicatorTable } from '../../explore/table/indicator-table.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { site } from '../_site.ts';

export const GET: APIRoute = () => answer('indicators.json', JSON.stringify(indicatorTable(site)));
