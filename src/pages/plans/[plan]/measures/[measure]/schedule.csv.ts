import type { APIRoute, GetStaticPaths } from 'astro';
import { measureCsv } from '../../../../../publish/records/measure-data.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.measures
      .filter(({ stages }) => stages.length > 0)
      .map((measure) => ({
        params: { plan: plan.id, measure: measure.no },
        props: { measure },
      })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(measureCsv(props['measure']), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
