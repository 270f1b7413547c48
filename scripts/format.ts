// npm run format: puts code and data files into their one form; with `-- --check` it only names those that are not.
import { command } from './launch/command.mjs';
import * as form from './desk/format-files.ts';

await command('format', async ({ inputFolder, options }) => {
  if (options['check']) {
    const files = [...(await form.misformedCode()), ...(await form.misformedData(inputFolder))];
    return form.stopIfMisformed(files);
  }
  await form.formatCode();
  await form.formatDataFiles(inputFolder);
});
