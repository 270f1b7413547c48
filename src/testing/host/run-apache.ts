import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheRecipe } from '../../publish/hosting/apache.ts';
import { runServer, type Ground, type Running } from '../../quality/browser/run-server.ts';

const programs = [process.env['APACHE_PATH'], '/usr/sbin/apache2', '/usr/sbin/httpd'];
const moduleFolders = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'];

/** The program of Apache that runs here; undefined where there is none. */
export function findApache(): string | undefined {
  return programs.find((it) => it && spawnSync(it, ['-v']).status === 0);
}

/** Runs Apache with the recipe on a built site: its lines stand for the folder, as those of an .htaccess do. */
export function runApache(program: string, site: string, base = '/'): Promise<Running> {
  return runServer('apache', site, base, (ground) => {
    const config = join(ground.folder, 'apache.conf');
    // The types of pages are those that every host knows.
    const known = ['text/html html', 'text/css css', 'text/javascript js', 'image/png png'];
    writeFileSync(join(ground.folder, 'mime.types'), known.join('\n'));
    writeFileSync(config, configOf(ground, base));
    return [program, '-X', '-f', config];
  });
}

function configOf({ folder, root, port }: Ground, base: string): string {
  const modules = moduleFolders.find((it) => existsSync(it))!;
  const names = [
    ...['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate'],
    ...['filter', 'version'],
  ];
  const loaded = names
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"`);
  return `${loaded.join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile "${folder}/apache.pid"
Mutex file:${folder}
ErrorLog "${folder}/error.log"
LogLevel warn
TypesConfig "${folder}/mime.types"
DocumentRoot "${root}"
<Directory />
  Require all granted
  Options FollowSymLinks
</Directory>
<Directory "${join(root, base)}">
${apacheRecipe({ base, host: 'ayumi.example.jp' })}
</Directory>
`;
}
