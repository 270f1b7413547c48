import type { APIRoute, GetStaticPaths } from 'astro';
import { timelineSvg } from '../../../../charts/schedule/schedule-svg.ts';
import { site } from '../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans
    .filter(({ hasSchedule }) => hasSchedule)
    .map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(timelineSvg(props['plan']), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
