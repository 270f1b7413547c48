import type { APIRoute, GetStaticPaths } from 'astro';
import { scheduleSvg } from '../../../../../charts/schedule/schedule-svg.ts';
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
  new Response(scheduleSvg(props['measure']), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
