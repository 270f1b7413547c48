// npm run check: checks data and prose, prints all problems.
import { finish } from './launch/finish.mjs';
import { checkData } from './steps/check-data.ts';
import { inputFolder } from './steps/places.ts';

await finish(() => checkData(inputFolder));
