import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toCsv } from '../../../publish/formats/csv.ts';
import { measuresOf } from '../../../publish/datasets/table-part.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { site, tables } from '../../_site.ts';

export const getStaticPaths = (() =>
  site.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('measures.csv', toCsv(measuresOf(tables, props.topic)));
