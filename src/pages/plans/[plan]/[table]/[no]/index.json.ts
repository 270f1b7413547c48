import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { withdrawalJson, withdrawalsOf } from '../../../../../publish/releases/withdrawals.ts';
import { answer } from '../../../../../publish/hosting/headers.ts';
import { site } from '../../../../_site.ts';

export const getStaticPaths = (() =>
  withdrawalsOf(site).map((withdrawal) => ({
    params: { plan: withdrawal.plan.id, table: withdrawal.table, no: withdrawal.no },
    props: { withdrawal },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('index.json', withdrawalJson(props.withdrawal));
