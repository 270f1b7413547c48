import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../../publish/catalogue/build-catalogue.ts';
import { croissant } from '../../../publish/catalogue/croissant.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { datasets, site } from '../../_site.ts';

const catalogue = wholeCatalogue(site, datasets);

export const getStaticPaths = (() =>
  wholeCatalogue(site, datasets).entries.map((entry) => ({
    params: { dataset: entry.dataset.name },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => answer('croissant.json', croissant(catalogue, entry));
