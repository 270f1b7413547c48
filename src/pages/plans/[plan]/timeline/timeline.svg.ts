import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { timelineSvg } from '../../../../charts/schedule/schedule-svg.ts';
import { answer } from '../../../../publish/hosting/headers.ts';
import { site } from '../../../_site.ts';

export const getStaticPaths = (() =>
  site.plans
    .filter(({ hasSchedule }) => hasSchedule)
    .map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('timeline.svg', timelineSvg(props.plan));
