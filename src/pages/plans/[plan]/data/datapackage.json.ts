import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataPackage } from '../../../../publish/catalogue/data-package.ts';
import { answer } from '../../../../publish/hosting/headers.ts';
import { catalogue, pathsOfEntries } from './_catalogue-entries.ts';

export const getStaticPaths = (() => pathsOfEntries()) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => answer('data/datapackage.json', dataPackage(catalogue, entry));
