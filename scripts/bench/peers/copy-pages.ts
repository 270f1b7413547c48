import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes every page of a built site as a page of content of Hugo, which puts its own head about it: what Hugo takes for
 * as many pages of the same sizes. All of them are for the search, so what the pages say to Pagefind is left out.
 */
export function copyForHugo(site: string, folder: string): void {
  write(join(folder, 'config.json'), JSON.stringify(config));
  write(join(folder, 'layouts/_default/single.html'), frame);
  globSync('**/*.html', { cwd: site }).forEach((file, at) => {
    const html = readFileSync(join(site, file), 'utf8');
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html;
    const head = { title, url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` };
    const content = body.replaceAll(/ data-pagefind-[a-z-]+(="[^"]*")?/g, '');
    write(join(folder, `content/${at}.html`), `${JSON.stringify(head, null, 1)}\n${content}`);
  });
}

const config = {
  baseURL: 'https://nation.example.jp/',
  languageCode: 'ja',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404', 'robotsTXT'],
};

const frame = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title | safeHTML }}</title><link rel="stylesheet" href="/site.css"></head>
<body>{{ .Content }}</body></html>`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
