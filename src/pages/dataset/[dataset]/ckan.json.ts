import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../../publish/catalogue/build-catalogue.ts';
import { packageFiles } from '../../../publish/catalogue/ckan/actions.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { datasets, site } from '../../_site.ts';

export const getStaticPaths = (() =>
  packageFiles(wholeCatalogue(site, datasets)).map((file) => ({
    params: { dataset: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { file },
}) => answer('ckan.json', file.write());
