import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answer } from '../../publish/hosting/headers.ts';
import { schemaFiles } from '../../publish/schemas/schema-files.ts';
import { site, tables } from '../_site.ts';

export const getStaticPaths = (() =>
  schemaFiles(site, tables).map((file) => ({
    params: { schema: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { file },
}) => answer(`${file.name}.schema.json`, file.write());
