import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import {
  governmentCatalogue,
  governmentsEver,
} from '../../../../../../publish/catalogue/build-catalogue.ts';
import { ckanAnswer, governmentActions } from '../../../../../../publish/catalogue/ckan/actions.ts';
import { answer } from '../../../../../../publish/hosting/headers.ts';
import { datasets, site } from '../../../../../_site.ts';

export const getStaticPaths = (() =>
  governmentsEver(site, datasets).flatMap((government) =>
    governmentActions.map((action) => ({
      params: { code: government.lgCode, action },
      props: { government, action },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { government, action },
}) =>
  answer(`api/3/action/${action}`, ckanAnswer(governmentCatalogue(government, datasets), action));
