import { hosting, under } from './headers.ts';
import type { Place } from './place.ts';

const answersOptions = 'if ($ayumi_asked) { return 204; }';

/**
 * The recipe for nginx: docs/hosting/nginx.conf for a site at the root of its host. It stands in the http block, as
 * files of sites-enabled do; all that a site needs stands in the location of its folder, so other sites of the host
 * keep their own settings.
 */
export function nginxRecipe({ base, host }: Place): string {
  const at = (pattern: string) => under(base, pattern);
  return `# 行革あゆみ：nginx の設定の例。src/publish/hosting/headers.ts から作っています（npm test が一致を確かめます）。
# server_name と root を書き換え、/etc/nginx/sites-enabled/ に置きます。サイトは ${whereIn(base)} に置いてください。
# TLS の設定は、お使いの環境に合わせて加えてください。

${maps(at)}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root /var/www/ayumi;

  location ${base} {
${indented(settings(base))}

${indented(locations(base, at))}
  }
}
`;
}

function whereIn(base: string): string {
  return base === '/' ? 'root の直下' : `root の下の ${base.slice(1, -1)} フォルダー`;
}

function maps(at: (pattern: string) => string): string {
  return `map $uri $ayumi_policy {
  "~${at(hosting.framed)}" "${hosting.policy('*')}";
  default "${hosting.policy("'none'")}";
}
# ほかのサイトのページのプログラムが読んでよいもの。ないときの 404 にも付くよう、求められたアドレスで決める。
map $request_uri $ayumi_open {
  "~${at('^/')}[^?]*\\.(?:${hosting.openEndings.join('|')})(?:\\?|$)" 1;
  "~${at(hosting.api).replace('[^./]+$', '[^./?]+(?:\\?|$)')}" 1;
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
  "~${at(hosting.lasting)}" "${hosting.cacheLasting}";
  default "${hosting.cache}";
}
# package_show?id=… の id。データセットの名前でないものは、どのファイルにもしない。
map $arg_id $ayumi_package {
  "~^${hosting.packageName}$" $arg_id;
  default "";
}`;
}

function settings(base: string): string {
  // A `types` block replaces the whole list, so pages stand in it too.
  const types = [...Object.entries(hosting.pageTypes), ...Object.entries(hosting.contentTypes)].map(
    ([ending, type]) => [ending, bare(type)] as const,
  );
  const texts = [...new Set(types.map(([, type]) => type))].filter(isText);
  const told = texts.filter((type) => type !== 'text/html').join(' ');
  return `index index.html;
error_page 404 ${base}404.html;
error_page 403 =404 ${base}404.html;
absolute_redirect off;
server_tokens off;

add_header Content-Security-Policy $ayumi_policy always;
${Object.entries(hosting.always)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Cache-Control $ayumi_cache;
# ファイルの日時は中身から決めてあり（docs/hosting/etag.md）、ETag だけに使う。
add_header Last-Modified "";
${Object.keys({ ...hosting.open, ...hosting.asked })
  .map((name) => `add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}

# 読む前の問い合わせ（OPTIONS）に、中身なしで答える。中の location は、これを受け継がない。
${answersOptions}

types {
${types.map(([ending, type]) => `  ${type} ${ending};`).join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${told};

gzip on;
gzip_vary on;
gzip_min_length 1024;
gzip_types ${told};

try_files $uri $uri/ =404;`;
}

function locations(base: string, at: (pattern: string) => string): string {
  const named = (pattern: string, ...names: string[]) =>
    names.reduce((text, name) => text.replace(/\((?!\?)/, `(?<${name}>`), at(pattern));
  return `# CKAN を読むもの（SHIRASAGI、search.ckan.jp）の問い合わせを、ファイルのアドレスに読み替える。
location ~ "${named(hosting.packageShow, 'ayumi_door')}" {
  ${answersOptions}
  rewrite ^ "${base}\${ayumi_door}dataset/$ayumi_package/ckan.json" last;
}
location ~ "${named(hosting.unversioned, 'ayumi_door', 'ayumi_action')}" {
  ${answersOptions}
  rewrite ^ "${base}\${ayumi_door}api/3/action/$ayumi_action" last;
}
location ~ "${named(hosting.governmentDataset, 'ayumi_dataset')}" {
  return 301 "${base}dataset/$ayumi_dataset/";
}

# CKAN の API：拡張子のない JSON。問い合わせの文字列（?rows=…）は読まずに、いつも同じものを返す。
location ~ "${at(hosting.api)}" {
  ${answersOptions}
  types { }
  default_type application/json;
}

# 変更のフィード
location ~ "${at(hosting.feed)}" {
  ${answersOptions}
  types { }
  default_type ${bare(hosting.contentTypes['atom']!)};
}

# ほかのホストが読む設定で、公開するものではない。
location ~ "${at('^/')}_(?:headers|redirects)$" {
  return 404;
}`;
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

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '    ');
}

function bare(type: string): string {
  return type.split(';')[0]!;
}

function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)$/.test(type);
}
