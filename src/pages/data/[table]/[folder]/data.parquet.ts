import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../../../publish/hosting/headers.ts';
import { datasets } from '../../../_site.ts';

export const getStaticPaths = (() =>
  datasets
    .flatMap(({ partitions = [] }) => partitions)
    .map(({ table, folder, file }) => ({
    params: { table, folder },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  answer(file.fileName, file.bytes);
