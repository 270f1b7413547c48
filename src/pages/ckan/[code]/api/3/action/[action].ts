import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import {
  governmentCatalogue,
  governmentsWith,
} from '../../../../../../publish/catalogue/build-catalogue.ts';
import { ckanAnswer, governmentActions } from '../../../../../../publish/catalogue/ckan/actions.ts';
import { answer } from '../../../../../../publish/hosting/headers.ts';
import { catalogue, site } from '../../../../../../site.ts';

export const getStaticPaths = (() =>
  governmentsWith(site, catalogue).flatMap((government) =>
    governmentActions.map((action) => ({
      params: { code: government.lgCode, action },
      props: { government, action },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { government, action },
}) =>
  answer(`api/3/action/${action}`, ckanAnswer(governmentCatalogue(government, catalogue), action));
