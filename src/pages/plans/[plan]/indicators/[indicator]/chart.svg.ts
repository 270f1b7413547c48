import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorSvg } from '../../../../../charts/indicator/indicator-svg.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.flatMap((indicator) => {
      const svg = indicatorSvg(indicator);
      return svg === null
        ? []
        : [{ params: { plan: plan.id, indicator: indicator.no }, props: { svg } }];
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['svg'], { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
