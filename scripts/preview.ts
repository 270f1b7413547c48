// npm run preview: serves the site that was last published.
import { finish } from './launch/finish.mjs';
import { serveDist } from './serve/serve-dist.ts';

await finish(serveDist);
