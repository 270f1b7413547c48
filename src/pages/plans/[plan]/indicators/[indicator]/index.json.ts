import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorJson } from '../../../../../publish/records/indicator-data.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.map((indicator) => ({
      params: { plan: plan.id, indicator: indicator.no },
      props: { indicator },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(indicatorJson(props['indicator']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
