import type { APIRoute } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { csvwGroup } from '../../publish/catalogue/csvw.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { datasets, site } from '../_site.ts';

export const GET: APIRoute = () =>
  answer('data/csv-metadata.json', csvwGroup(wholeCatalogue(site, datasets)));
