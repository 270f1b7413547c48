import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import {
  governmentCatalogue,
  governmentsEver,
} from '../../../publish/catalogue/build-catalogue.ts';
import { governmentFiles } from '../../../publish/catalogue/catalogue-files.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { datasets, site } from '../../_site.ts';

export const getStaticPaths = (() =>
  governmentsEver(site, datasets).flatMap((government) =>
    governmentFiles(governmentCatalogue(government, datasets)).map((file) => ({
      params: { code: government.lgCode, file: file.path },
      props: { file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { file },
}) => answer(file.path, file.write());
