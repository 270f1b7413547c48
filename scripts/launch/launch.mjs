import { dirname } from 'node:path';
import { environment } from './environment.mjs';
import { finish } from './finish.mjs';
import { asksForHelp, helpOf, helpOfAll } from './help.mjs';
import { installNode } from './install-node.mjs';
import { installProject } from './install-project.mjs';
import { preflight } from './preflight.mjs';
import { runCommand } from './run-command.mjs';
import { watchNpm } from './watch-npm.mjs';

/**
 * The way of every command: see that it can work here, install what is missing, run it with the pinned Node.
 * Takes the command's name and its arguments; the process ends with the command's exit code.
 * @param {string[]} words
 */
export function launch([command, ...args]) {
  return finish(async () => {
    watchNpm();
    // Needs nothing that is to be installed first.
    if (command === undefined || command === '--help') return console.log(helpOfAll());
    if (asksForHelp(args)) return console.log(helpOf(command));
    const script = preflight(command);
    const node = await installNode();
    const env = environment(dirname(node));
    await installProject(node, env);
    return runCommand(node, [script, ...args], env);
  });
}
