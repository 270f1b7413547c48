import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pictureOfTopic } from '../../../model/share/share-picture.ts';
import { shareSvg } from '../../../charts/share/share-svg.ts';
import { answer } from '../../../publish/hosting/headers.ts';
import { site } from '../../_site.ts';

export const getStaticPaths = (() =>
  site.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('share.svg', shareSvg(pictureOfTopic(props.topic)));
