import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** What goes against a schema of this folder, as sentences. */
export function faultsOfJson(text: string, schema: string): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
  // oxlint-disable-next-line typescript/no-unsafe-call -- its types and its module put the function in different places
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, schema), 'utf8')));
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
