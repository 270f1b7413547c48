import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Verdict } from './verdict.ts';

const options = { strict: false, allErrors: true, unicodeRegExp: false, logger: false } as const;

/** What only federal agencies of the United States have. */
const federal = /must have required property '(bureauCode|programCode)'/;

/** data.json, data-v3.json and every datapackage.json against their JSON Schemas. */
export function conformJson(standards: string, site: string): Verdict[] {
  const packages = globSync('plans/*/data/datapackage.json', { cwd: site }).sort();
  return [
    conformPod(join(standards, 'schemas', 'pod-v1.1'), site),
    conformDcatUs(join(standards, 'schemas', 'dcat-us-3'), site),
    ...['data/datapackage.json', ...packages].map((file) => conformPackage(standards, site, file)),
  ];
}

function conformPod(folder: string, site: string): Verdict {
  const ajv = new AjvDraft04(options);
  // oxlint-disable-next-line typescript/no-unsafe-call -- its types and its module put the function in different places
  addFormats.default(ajv);
  const base = 'https://project-open-data.cio.gov/v1.1/schema/';
  for (const name of ['dataset', 'distribution', 'organization', 'vcard', 'catalog']) {
    const { id: _, ...schema } = read(join(folder, `${name}.json`));
    ajv.addSchema(schema, `${base}${name}.json`);
  }
  const content = read(join(site, 'data.json'));
  const errors = errorsOf(ajv.getSchema(`${base}catalog.json`) as ValidateFunction, content);
  return {
    file: 'data.json',
    rules: 'Project Open Data 1.1 (non-federal)',
    counts: { datasets: (content['dataset'] as unknown[]).length },
    violations: errors.filter((error) => !federal.test(error)),
    warnings: [],
  };
}

function conformDcatUs(folder: string, site: string): Verdict {
  const content = read(join(site, 'data-v3.json'));
  const schema = read(join(folder, 'dcat-us3.0-expanded-schema.json'));
  return {
    file: 'data-v3.json',
    rules: 'DCAT-US 3.0',
    counts: { datasets: (content['dataset'] as unknown[]).length },
    violations: errorsOf(draft07().compile(schema), content),
    warnings: [],
  };
}

function draft07(): Ajv {
  const ajv = new Ajv(options);
  // oxlint-disable-next-line typescript/no-unsafe-call -- its types and its module put the function in different places
  addFormats.default(ajv);
  return ajv;
}

function conformPackage(standards: string, site: string, file: string): Verdict {
  const ajv = draft07();
  const schema = read(join(standards, 'schemas', 'datapackage-2.0', 'datapackage.json'));
  const content = read(join(site, file));
  return {
    file,
    rules: 'Data Package 2.0',
    counts: { resources: (content['resources'] as unknown[]).length },
    violations: errorsOf(ajv.compile(schema), content),
    warnings: [],
  };
}

function errorsOf(validate: ValidateFunction, content: unknown): string[] {
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
