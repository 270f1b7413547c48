import type { APIRoute, GetStaticPaths } from 'astro';
import { dataResponse } from '../../../../publish/hosting/data-response.ts';
import { catalogue } from '../../../../site.ts';

export const getStaticPaths = (() =>
  catalogue.flatMap(({ plan, files }) =>
    plan
      ? files.map((file) => ({ params: { plan: plan.id, file: file.fileName }, props: { file } }))
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => dataResponse(props['file']);
