import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pictureOfPlan } from '../../../model/share/share-picture.ts';
import { shareSvg } from '../../../charts/share/share-svg.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { site } from '../../_site.ts';

export const getStaticPaths = (() =>
  site.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('share.svg', shareSvg(pictureOfPlan(props.plan)));
