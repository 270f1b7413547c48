import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../../../../publish/formats/csv.ts';
import { figuresOf } from '../../../../../publish/datasets/table-part.ts';
import { datasets, site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.map((indicator) => ({
      params: { plan: plan.id, indicator: indicator.no },
      props: { indicator },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(figuresOf(datasets, props['indicator'])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
