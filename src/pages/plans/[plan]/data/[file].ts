import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../../../publish/hosting/headers.ts';
import { datasets } from '../../../_site.ts';

export const getStaticPaths = (() =>
  datasets.flatMap(({ plan, files }) =>
    plan
      ? files.map((file) => ({ params: { plan: plan.id, file: file.fileName }, props: { file } }))
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) => answer(`data/${file.fileName}`, file.bytes);
