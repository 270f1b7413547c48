import type { APIRoute, GetStaticPaths } from 'astro';
import { wholeCatalogue } from '../../../../publish/catalogue/build-catalogue.ts';
import { ckanActions, ckanAnswer } from '../../../../publish/catalogue/ckan/actions.ts';
import { textResponse } from '../../../../publish/hosting/text-response.ts';
import { catalogue, site } from '../../../../site.ts';

export const getStaticPaths = (() =>
  ckanActions.map((action) => ({
    params: { action },
    props: { action },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { action } }) =>
  textResponse(`api/3/action/${action}`, ckanAnswer(wholeCatalogue(site, catalogue), action));
