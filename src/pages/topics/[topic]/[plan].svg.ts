import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicSvg } from '../../../charts/schedule/schedule-svg.ts';
import { drawnSchedules } from '../../../publish/datasets/downloads.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { site } from '../../_site.ts';

export const getStaticPaths = (() =>
  site.topics.flatMap((topic) =>
    drawnSchedules(topic).map(({ plan }) => ({
      params: { topic: topic.id, plan: plan.id },
      props: { topic, plan },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('topic.svg', topicSvg(props.topic, props.plan));
