import type { APIRoute } from 'astro';
import { guide } from '../../publish/guide/guide.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { site, tables } from '../_site.ts';

export const GET: APIRoute = () => answer('data/guide.md', guide(site, tables));
