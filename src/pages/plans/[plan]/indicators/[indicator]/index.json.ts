import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { indicatorJson } from '../../../../../publish/records/indicator-data.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { site } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.map((indicator) => ({
      params: { plan: plan.id, indicator: indicator.no },
      props: { indicator },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('index.json', indicatorJson(props.indicator));
