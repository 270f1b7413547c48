import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureOfTopic } from '../../../charts/share/share-picture.ts';
import { shareSvg } from '../../../charts/share/share-svg.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(shareSvg(pictureOfTopic(props['topic'])), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
