import type { APIRoute } from 'astro';
import { pictureOfSite } from '../model/share/share-picture.ts';
import { shareSvg } from '../charts/share/share-svg.ts';
import { answer } from '../publish/hosting/headers.ts';
import { site } from './_site.ts';

export const GET: APIRoute = () => answer('share.svg', shareSvg(pictureOfSite(site)));
