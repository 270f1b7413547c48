import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../../publish/formats/csv.ts';
import { measuresOf } from '../../../publish/datasets/table-part.ts';
import { datasets, site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(measuresOf(datasets, props['topic'])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
