import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../../../publish/catalogue/build-catalogue.ts';
import { csvwGroup } from '../../../../publish/catalogue/csvw.ts';
import { answer } from '../../../../publish/hosting/headers.ts';
import { datasets, site } from '../../../_site.ts';

const catalogue = wholeCatalogue(site, datasets);

export const getStaticPaths = (() =>
  wholeCatalogue(site, datasets).entries.flatMap((entry) => {
    const { plan } = entry.dataset;
    return plan ? [{ params: { plan: plan.id }, props: { entry } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => answer('data/csv-metadata.json', csvwGroup(catalogue, entry));
