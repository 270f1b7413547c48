import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../../publish/formats/index.ts';
import { datasets, site } from '../../site.ts';

export const getStaticPaths = (() =>
  datasets.flatMap((table) =>
    formats.map((format) => ({
      params: { file: `${table.name}.${format.ending}` },
      props: { table, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { table, format } }) =>
  new Response(format.write(site, table), { headers: { 'Content-Type': format.mediaType } });
