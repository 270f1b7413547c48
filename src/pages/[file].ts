import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../publish/catalogue/build-catalogue.ts';
import { rootFiles } from '../publish/catalogue/catalogue-files.ts';
import { answer } from '../publish/hosting/headers.ts';
import { datasets, site } from './_site.ts';

export const getStaticPaths = (() =>
  rootFiles(wholeCatalogue(site, datasets)).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { file },
}) => answer(file.path, file.write());
