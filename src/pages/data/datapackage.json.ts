import type { APIRoute } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { dataPackage } from '../../publish/catalogue/data-package.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { datasets, site } from '../_site.ts';

export const GET: APIRoute = () =>
  answer('data/datapackage.json', dataPackage(wholeCatalogue(site, datasets)));
