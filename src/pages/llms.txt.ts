import type { APIRoute } from 'astro';
import { llms } from '../publish/guide/llms.ts';
import { answer } from '../publish/hosting/headers.ts';
import { site, tables } from './_site.ts';

export const GET: APIRoute = () => answer('llms.txt', llms(site, tables));
