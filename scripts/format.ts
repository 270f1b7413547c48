// npm run format: puts code and data files into their one form; with `-- --check` it only names those that are not.
import { finish } from './launch/finish.mjs';
import * as form from './desk/format-files.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => {
  if (process.argv.includes('--check')) {
    const files = [...(await form.misformedCode()), ...(await form.misformedData(inputFolder))];
    return form.stopIfMisformed(files);
  }
  await form.formatCode();
  await form.formatDataFiles(inputFolder);
});
