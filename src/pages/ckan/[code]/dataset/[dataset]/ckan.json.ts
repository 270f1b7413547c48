import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import {
  governmentCatalogue,
  governmentsEver,
} from '../../../../../publish/catalogue/build-catalogue.ts';
import { packageFiles } from '../../../../../publish/catalogue/ckan/actions.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { datasets, site } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  governmentsEver(site, datasets).flatMap((government) =>
    packageFiles(governmentCatalogue(government, datasets)).map((file) => ({
      params: { code: government.lgCode, dataset: file.name },
      props: { file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { file },
}) => answer('ckan.json', file.write());
