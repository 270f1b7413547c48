import type { APIRoute, GetStaticPaths } from 'astro';
import { withdrawalJson, withdrawalsOf } from '../../../../../publish/releases/withdrawals.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = (() =>
  withdrawalsOf(site).map((withdrawal) => ({
    params: { plan: withdrawal.plan.id, table: withdrawal.table, no: withdrawal.no },
    props: { withdrawal },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(withdrawalJson(props['withdrawal']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
