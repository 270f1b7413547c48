import type { APIRoute } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { dataPackage } from '../../publish/catalogue/data-package.ts';
import { textResponse } from '../../publish/hosting/text-response.ts';
import { catalogue, site } from '../../site.ts';

export const GET: APIRoute = () =>
  textResponse('data/datapackage.json', dataPackage(wholeCatalogue(site, catalogue)));
