// npm run format: puts data and code files into their one form; `-- --check` only names those that are not, `-- --repair` puts right what is certain in the data and asks about the rest.
import { command } from './launch/command.mjs';
import * as form from './desk/format-files.ts';
import { repairData } from './desk/repair-data.ts';
import { Stop } from './launch/stop.mjs';

await command('format', async ({ inputFolder, options }) => {
  const { check, repair } = options;
  if (check && repair) throw new Stop('--check と --repair は、いっしょに指定できません。');
  if (check) {
    const files = [...(await form.misformedData(inputFolder)), ...(await form.misformedCode())];
    return form.stopIfMisformed(files);
  }
  if (repair) await repairData(inputFolder);
  // The data do not wait for the code.
  await form.formatDataFiles(inputFolder);
  if (!repair) await form.formatCode();
});
