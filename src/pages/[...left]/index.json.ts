import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../publish/hosting/headers.ts';
import { leftJson, leftRecords } from '../../publish/releases/left-pages.ts';
import { site } from '../_site.ts';

export const getStaticPaths = (() =>
  leftRecords(site).map((page) => ({
    params: { left: page.path.replace(/\/$/, '') },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  answer('index.json', leftJson(props.page));
