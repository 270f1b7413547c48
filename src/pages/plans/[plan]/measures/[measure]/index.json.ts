import type { APIRoute, GetStaticPaths } from 'astro';
import { measureJson } from '../../../../../publish/records/measure-data.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.measures.map((measure) => ({
      params: { plan: plan.id, measure: measure.no },
      props: { measure },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(measureJson(props['measure']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
