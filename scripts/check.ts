// npm run check: checks data and prose, prints all problems.
import { command } from './launch/command.mjs';
import { checkData } from './desk/check-data.ts';

await command('check', async ({ inputFolder }) => void (await checkData(inputFolder)));
