import { hosting } from './headers.ts';

/** Types that nginx must be told with ours, because a `types` block replaces the whole list. */
const pageTypes: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  wasm: 'application/wasm',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The recipe for nginx: docs/hosting/nginx.conf. It stands in the http block, as files of sites-enabled do. */
export function nginxRecipe(): string {
  const types = [...Object.entries(pageTypes), ...Object.entries(hosting.contentTypes)].map(
    ([ending, type]) => [ending, bare(type)] as const,
  );
  const texts = [...new Set(types.map(([, type]) => type))].filter(isText);
  return `# 行革あゆみ：nginx の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
# server_name と root を書き換え、/etc/nginx/sites-enabled/ に置きます。サイトは root の直下に置いてください。
# TLS の設定は、お使いの環境に合わせて加えてください。

map $uri $ayumi_policy {
  ~${hosting.framed} "${hosting.policy('*')}";
  default "${hosting.policy("'none'")}";
}
map $uri $ayumi_origin {
  "~\\.(?:${hosting.openEndings.join('|')})$" "*";
  "~${hosting.api}" "*";
  default "";
}
map $uri $ayumi_cache {
  "~${hosting.lasting}" "${hosting.cacheLasting}";
  default "${hosting.cache}";
}

server {
  listen 80;
  listen [::]:80;
  server_name ayumi.example.jp;
  root /var/www/ayumi;
  index index.html;
  error_page 404 /404.html;
  error_page 403 =404 /404.html;
  absolute_redirect off;
  server_tokens off;

  add_header Content-Security-Policy $ayumi_policy always;
${Object.entries(hosting.always)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $ayumi_cache;
  add_header Access-Control-Allow-Origin $ayumi_origin;

  types {
${types.map(([ending, type]) => `    ${type} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.join(' ')};

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  location / {
    try_files $uri $uri/ =404;
  }

  # CKAN の API：拡張子のない JSON。問い合わせの文字列（?rows=…）は読まずに、いつも同じものを返す。
  location ~ "${hosting.api}" {
    types { }
    default_type application/json;
  }

  # ほかのホストが読む設定で、公開するものではない。
  location = /_headers {
    return 404;
  }
}
`;
}

function bare(type: string): string {
  return type.split(';')[0]!;
}

function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)$/.test(type);
}
