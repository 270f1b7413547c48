import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wholeCatalogue } from '../../publish/catalogue/build-catalogue.ts';
import { csvwTable } from '../../publish/catalogue/csvw.ts';
import { tablesOf } from '../../publish/catalogue/listed-tables.ts';
import { answer } from '../../publish/hosting/headers.ts';
import { catalogue, site } from '../../site.ts';

const whole = wholeCatalogue(site, catalogue);

export const getStaticPaths = (() =>
  tablesOf(wholeCatalogue(site, catalogue)).map((listed) => ({
    params: { table: listed.table.name },
    props: { listed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { listed } }) =>
  answer('data/table.csv-metadata.json', csvwTable(whole, listed));
