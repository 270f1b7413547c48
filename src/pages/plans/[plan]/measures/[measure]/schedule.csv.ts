import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { measureCsv } from '../../../../../publish/records/measure-data.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { site } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.measures
      .filter(({ stages }) => stages.length > 0)
      .map((measure) => ({
        params: { plan: plan.id, measure: measure.no },
        props: { measure },
      })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('schedule.csv', measureCsv(props.measure));
