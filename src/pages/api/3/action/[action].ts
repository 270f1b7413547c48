import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../../../publish/catalogue/build-catalogue.ts';
import { ckanActions, ckanAnswer } from '../../../../publish/catalogue/ckan/actions.ts';
import { answer } from '../../../../publish/hosting/headers.ts';
import { datasets, site } from '../../../_site.ts';

export const getStaticPaths = (() =>
  ckanActions.map((action) => ({
    params: { action },
    props: { action },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { action },
}) => answer(`api/3/action/${action}`, ckanAnswer(wholeCatalogue(site, datasets), action));
