import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toCsv } from '../../../../../publish/formats/csv.ts';
import { figuresOf } from '../../../../../publish/datasets/table-part.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { site, tables } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  site.plans.flatMap((plan) =>
    plan.indicators.map((indicator) => ({
      params: { plan: plan.id, indicator: indicator.no },
      props: { indicator },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('values.csv', toCsv(figuresOf(tables, props.indicator)));
