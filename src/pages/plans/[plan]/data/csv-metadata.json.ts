import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { csvwGroup } from '../../../../publish/catalogue/csvw.ts';
import { answer } from '../../../../publish/hosting/headers.ts';
import { catalogue, pathsOfEntries } from './_catalogue-entries.ts';

export const getStaticPaths = (() => pathsOfEntries()) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => answer('data/csv-metadata.json', csvwGroup(catalogue, entry));
