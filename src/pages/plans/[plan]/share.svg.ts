import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureOfPlan } from '../../../charts/share/share-picture.ts';
import { shareSvg } from '../../../charts/share/share-svg.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(shareSvg(pictureOfPlan(props['plan'])), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
