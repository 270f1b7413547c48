import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { indicatorSvg } from '../../../../../charts/indicator/indicator-svg.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { site } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.flatMap((indicator) => {
      const svg = indicatorSvg(indicator);
      return svg === null
        ? []
        : [{ params: { plan: plan.id, indicator: indicator.no }, props: { svg } }];
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('chart.svg', props.svg);
