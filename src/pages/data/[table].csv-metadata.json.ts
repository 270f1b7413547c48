import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { csvwTable } from '../../publish/catalogue/csvw.ts';
import { tablesOf } from '../../publish/catalogue/listed-tables.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { datasets, site } from '../_site.ts';

const whole = wholeCatalogue(site, datasets);

export const getStaticPaths = (() =>
  tablesOf(wholeCatalogue(site, datasets)).map((listed) => ({
    params: { table: listed.table.name },
    props: { listed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { listed } }) =>
  answer('data/table.csv-metadata.json', csvwTable(whole, listed));
