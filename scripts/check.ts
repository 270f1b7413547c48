// npm run check: checks data and prose, prints all problems.
import { finish } from './launch/finish.mjs';
import { checkData } from './desk/check-data.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => void (await checkData(inputFolder)));
