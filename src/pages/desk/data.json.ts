import type { APIRoute } from 'astro';
import { deskData } from '../../desk/desk-data.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { takenNames } from '../../publish/routes/routes.ts';
import { published, site } from '../_site.ts';

export const GET: APIRoute = () =>
  answer('data.json', JSON.stringify(deskData(site, published.tableFiles, takenNames())));
