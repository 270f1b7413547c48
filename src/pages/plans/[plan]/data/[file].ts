import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetsOfPlan } from '../../../../publish/datasets.ts';
import { toCsv } from '../../../../publish/formats/csv.ts';
import { datasets, site } from '../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    datasetsOfPlan(datasets, plan).map((table) => ({
      params: { plan: plan.id, file: `${table.name}.csv` },
      props: { table },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(props['table']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
