import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toJson } from '../../../publish/formats/json.ts';
import { measuresOf } from '../../../publish/datasets/table-part.ts';
import { urls } from '../../../publish/urls.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { site, tables } from '../../_site.ts';

export const getStaticPaths = (() =>
  site.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { topic } = props;
  const content = toJson(site, measuresOf(tables, topic), urls.topicJson(topic));
  return answer('measures.json', content);
};
