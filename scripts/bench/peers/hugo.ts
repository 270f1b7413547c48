import type { PeerMeasure, PeerPlan, PeerSite } from './peer-site.ts';

/** The files of a site of Hugo, by their paths: a page of content with its data as front matter for each page. */
export function hugoFiles({ title, plans }: PeerSite): Map<string, string> {
  return new Map([
    ['config.json', JSON.stringify({ ...config, title })],
    ['layouts/_default/baseof.html', frame],
    ['layouts/_default/single.html', measurePage],
    ['layouts/_default/list.html', planPage],
    ['layouts/index.html', homePage],
    ['content/_index.md', front({ title })],
    // Only the folder of the plans: no page of its own.
    ['content/plans/_index.md', front({ title, _build: { render: 'never', list: 'never' } })],
    ...plans.flatMap(({ id, title, measures }, at): [string, string][] => [
      [`content/plans/${id}/_index.md`, front({ title, layout: 'list', weight: at + 1 })],
      ...measures.map((measure): [string, string] => [
        `content/plans/${id}/measures/${measure.no}.md`,
        measureFile(measure),
      ]),
    ]),
  ]);
}

const config = {
  baseURL: 'https://nation.example.jp/',
  languageCode: 'ja',
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', '404', 'robotsTXT'],
};

function measureFile(measure: PeerMeasure): string {
  const { title, summary } = measure;
  return front({ title, description: summary, measure });
}

function front(fields: { title: PeerPlan['title']; [name: string]: unknown }): string {
  return `${JSON.stringify(fields, null, 1)}\n`;
}

const frame = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header>
<main data-pagefind-body>{{ block "main" . }}{{ end }}</main></body></html>`;

const homePage = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range (where .Site.Pages "Layout" "list").ByWeight }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`;

const planPage = `{{ define "main" }}<h1>{{ .Title }}</h1><table><tbody>
{{ range .RegularPagesRecursive.ByParam "measure.no" }}<tr><td>{{ .Params.measure.no }}</td><td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>{{ .Description }}</td></tr>{{ end }}</tbody></table>{{ end }}`;

const measurePage = `{{ define "main" }}{{ with .Params.measure }}{{ $start := int .startfy }}
<p><a href="{{ .planaddress }}">{{ .plantitle }}</a> {{ .government }}</p>
<h1>{{ .title }}</h1><p>{{ .summary }}</p>
{{ range .texts }}<p>{{ .name }}：{{ .text }}</p>{{ end }}
<h2>工程</h2><svg role="img" width="800" height="{{ add 40 (mul 40 (int .linecount)) }}"><title>{{ .title }}の工程</title>
{{ range .years }}<text x="{{ add 200 (mul 100 (sub (int .fy) $start)) }}" y="20">{{ .name }}</text>{{ end }}
{{ range .stages }}{{ $x := add 200 (mul 100 (sub (int .from) $start)) }}{{ $y := add 30 (mul 40 (int .line)) }}<rect x="{{ $x }}" y="{{ $y }}" width="{{ mul 100 (add 1 (sub (int .to) (int .from))) }}" height="30" fill="#cde"/><text x="{{ $x }}" y="{{ add $y 20 }}">{{ .words }}</text>{{ end }}</svg>
<table><thead><tr><th>取組</th><th>工程</th><th>から</th><th>まで</th></tr></thead><tbody>
{{ range .stages }}<tr><td>{{ .action }}</td><td>{{ .words }}</td><td>{{ int .from }}</td><td>{{ int .to }}</td></tr>{{ end }}</tbody></table>
{{ range .indicators }}<h2>{{ .name }}（{{ .unit }}）</h2><table><tbody>
{{ range .values }}<tr><td>{{ .year }}</td><td>{{ .series }}</td><td>{{ .value }}</td></tr>{{ end }}</tbody></table>{{ end }}
<h2>実績</h2><table><tbody>{{ range .results }}<tr><td>{{ .year }}</td><td>{{ .text }}</td></tr>{{ end }}</tbody></table>
<h2>担当と出典</h2><dl>{{ range .facts }}<dt>{{ .name }}</dt><dd>{{ .text }}</dd>{{ end }}</dl>{{ end }}{{ end }}`;
