import { join } from 'node:path';

/** What nginx needs beside the blocks of its servers to run in a folder of its own, without a service of the machine. */
export function nginxConfig(folder: string, blocks: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${join(folder, name)}";`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid "${join(folder, 'nginx.pid')}";
events {}
http {
access_log off;
${temporary}
${blocks}
}
`;
}
