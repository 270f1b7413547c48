import type { APIRoute, GetStaticPaths } from 'astro';
import { topicSvg } from '../../../charts/schedule/schedule-svg.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.topics.flatMap((topic) =>
    topic.schedules.map(({ plan }) => ({
      params: { topic: topic.id, plan: plan.id },
      props: { topic, plan },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(topicSvg(props['topic'], props['plan']), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
