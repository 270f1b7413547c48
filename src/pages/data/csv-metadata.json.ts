import type { APIRoute } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { csvwGroup } from '../../publish/catalogue/csvw.ts';
import { textResponse } from '../../publish/hosting/text-response.ts';
import { catalogue, site } from '../../site.ts';

export const GET: APIRoute = () =>
  textResponse('data/csv-metadata.json', csvwGroup(wholeCatalogue(site, catalogue)));
