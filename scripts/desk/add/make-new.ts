import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Stop } from '../../launch/stop.mjs';
import { checkData } from '../check-data.ts';
import { makeSite } from '../make-site.ts';
import { writeOfficerWorkbook } from '../write-workbook.ts';
import { addDivisions } from './add-divisions.ts';
import { addOrganization } from './add-organization.ts';
import { addPlan } from './add-plan.ts';
import { addTable } from './add-table.ts';
import { addToSite, type AddOrder } from './add-to-site.ts';
import { addYear } from './add-year.ts';

const additions = {
  plan: addPlan,
  year: addYear,
  organization: addOrganization,
  division: addDivisions,
  table: addTable,
} as const;

/** Makes a new site, or adds to the one there is; says what to do next. */
export async function makeNew(
  inputFolder: string,
  takenNames: ReadonlySet<string>,
  what: string,
  typed: Omit<AddOrder, 'drafts'>,
): Promise<void> {
  if (what === 'site') {
    const [place] = typed.words;
    if (place === undefined)
      throw new Stop(
        'npm run new -- site <新しいフォルダー> --name 架空市 … のように書いてください。',
      );
    return makeSite(place, typed.options);
  }
  if (!Object.hasOwn(additions, what))
    throw new Stop(
      `「${what}」は作れません。site、${Object.keys(additions).join('、')} のどれかを書いてください。`,
    );
  await checkData(inputFolder);
  const out = typed.options['out'];
  if (what === 'year' && out !== undefined && existsSync(resolve(out)))
    throw new Stop(`「${out}」は、もうあります。--out に別の名前を書いてください。`);
  addToSite(inputFolder, takenNames, additions[what as keyof typeof additions], typed);
  if (what === 'year') await writeYear(inputFolder, typed);
}

/** The rows to be filled of the year stand in its workbook. */
async function writeYear(inputFolder: string, { words: [fy], options }: Omit<AddOrder, 'drafts'>) {
  const loaded = await checkData(inputFolder);
  const [only] = loaded.rows.site.plans ?? [];
  const order = { division: undefined, deadline: undefined, to: undefined, out: options['out'] };
  await writeOfficerWorkbook(inputFolder, loaded, {
    ...order,
    planId: options['plan'] ?? only?.plan_id,
    fy,
  });
}
