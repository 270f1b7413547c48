// npm run preview: serves the site that was last published.
import { command } from './launch/command.mjs';
import { serveDist } from './serve/serve-dist.ts';

await command('preview', serveDist);
