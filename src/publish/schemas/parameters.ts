import type { Site } from '../../model/types/model.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { recordSchemas } from './schema-files.ts';

/** The parts of an address that differ, as OpenAPI describes parameters: what each may be, where that is known. */
export function parametersIn(path: string, site: Site, tables: readonly PublishedTable[]) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const { about, values, example } = known[name!]!(site, tables);
    return {
      name,
      in: 'path',
      required: true,
      description: about,
      schema: { type: 'string', ...(values && values.length > 0 ? { enum: values } : {}) },
      ...(example === undefined ? {} : { example }),
    };
  });
}

interface Parameter {
  about: string;
  values?: string[];
  example?: string;
}

const measures = ({ plans }: Site) => plans.flatMap((plan) => plan.measures);
const indicators = ({ plans }: Site) => plans.flatMap((plan) => plan.indicators);

const known: Record<string, (site: Site, tables: readonly PublishedTable[]) => Parameter> = {
  table: (_, tables) => ({ about: '表の名前', values: tables.map(({ name }) => name) }),
  plan_id: ({ plans }) => ({ about: '計画のコード', values: plans.map(({ id }) => id) }),
  measure_no: (site) => example('施策の番号（measures の measure_no）', measures(site)[0]?.no),
  indicator_no: (site) =>
    example('指標の番号（indicators の indicator_no）', indicators(site)[0]?.no),
  row_no: () => ({ about: '取り下げた、または廃止したものの番号か年度' }),
  topic_id: ({ topics }) => ({ about: 'テーマのコード', values: topics.map(({ id }) => id) }),
  lg_code: ({ plans }) => ({
    about: '全国地方公共団体コード（6桁）',
    values: [...new Set(plans.map(({ organization }) => organization.lgCode))],
  }),
  dataset: () => ({ about: 'データセットの名前（CKAN の package_list の値）' }),
  schema: (_, tables) => ({
    about: '表の名前か、記録の種類',
    values: [...tables.map(({ name }) => name), ...Object.keys(recordSchemas)],
  }),
};

function example(about: string, value: string | undefined): Parameter {
  return value === undefined ? { about } : { about, example: value };
}
