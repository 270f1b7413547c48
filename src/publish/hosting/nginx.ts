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
# ほかのサイトのページのプログラムが読んでよいもの。ないときの 404 にも付くよう、求められたアドレスで決める。
map $request_uri $ayumi_open {
  "~^[^?]*\\.(?:${hosting.openEndings.join('|')})(?:\\?|$)" 1;
  "~${hosting.api.replace('[^./]+$', '[^./?]+(?:\\?|$)')}" 1;
  default 0;
}
${Object.entries(hosting.open)
  .map(([name, value]) => mapOf('$ayumi_open', name, '1', value))
  .join('\n')}
map $ayumi_open$request_method $ayumi_asked {
  1OPTIONS 1;
  default 0;
}
${Object.entries(hosting.asked)
  .map(([name, value]) => mapOf('$ayumi_asked', name, '1', value))
  .join('\n')}
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
  # ファイルの日時は中身から決めてあり（docs/hosting/etag.md）、ETag だけに使う。
  add_header Last-Modified "";
${Object.keys({ ...hosting.open, ...hosting.asked })
  .map((name) => `  add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}

  # 読む前の問い合わせ（OPTIONS）に、中身なしで答える。
  if ($ayumi_asked) {
    return 204;
  }

  types {
${types.map(([ending, type]) => `    ${type} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};

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

  # 変更のフィード
  location ~ "${hosting.feed}" {
    types { }
    default_type ${bare(hosting.contentTypes['atom']!)};
  }

  # ほかのホストが読む設定で、公開するものではない。
  location = /_headers {
    return 404;
  }
}
`;
}

/** One value for one state, nothing for the other: nginx leaves out a header that is empty. */
function mapOf(from: string, name: string, state: string, value: string): string {
  return `map ${from} ${variableOf(name)} {\n  ${state} "${value}";\n  default "";\n}`;
}

/** Access-Control-Max-Age → $ayumi_max_age */
function variableOf(name: string): string {
  const words = name.replace('Access-Control-', '').toLowerCase().replaceAll('-', '_');
  return `$ayumi_${words}`;
}

function bare(type: string): string {
  return type.split(';')[0]!;
}

function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)$/.test(type);
}
