import type { APIRoute } from 'astro';
import { answer } from '../publish/hosting/headers.ts';
import { openApi } from '../publish/schemas/open-api.ts';
import { site, tables } from './_site.ts';

export const GET: APIRoute = () => answer('openapi.json', openApi(site, tables));
