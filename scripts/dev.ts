// npm run dev: serves the site while it is being worked on; every saved change shows at once.
import { finish } from './launch/finish.mjs';
import { inputFolder } from './build/places.ts';
import { showTool } from './build/run-tool.ts';

const args = ['dev', '--port', '4321', ...process.argv.slice(2)];

await finish(() => showTool('astro', args, { AYUMI_INPUT: inputFolder }));
