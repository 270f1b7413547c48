import type { PeerSite } from './peer-site.ts';

/** The files of a site of Eleventy, by their paths: the data as one file, and a template for each kind of page (Nunjucks). */
export function eleventyFiles({ title, plans }: PeerSite): Map<string, string> {
  const measures = plans.flatMap((plan) => plan.measures);
  return new Map([
    ['_data/site.json', JSON.stringify({ title })],
    ['_data/plans.json', JSON.stringify(plans)],
    ['_data/measures.json', JSON.stringify(measures)],
    ['_includes/frame.njk', frame],
    ['index.njk', front({ layout: 'frame.njk', permalink: '/' }) + homePage],
    ['plan.njk', paged('plans', 'plan') + planPage],
    ['measure.njk', paged('measures', 'measure') + measurePage],
  ]);
}

function paged(data: string, alias: string): string {
  return front({
    layout: 'frame.njk',
    pagination: { data, size: 1, alias },
    permalink: `{{ ${alias}.address }}`,
    eleventyComputed: { title: `{{ ${alias}.title }}` },
  });
}

function front(fields: Record<string, unknown>): string {
  return `---json\n${JSON.stringify(fields)}\n---\n`;
}

const frame = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title or site.title }}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><a href="/">{{ site.title }}</a></header>
<main data-pagefind-body>{{ content | safe }}</main></body></html>`;

const homePage = `<h1>{{ site.title }}</h1><ul>
{% for plan in plans %}<li><a href="{{ plan.address }}">{{ plan.title }}</a></li>{% endfor %}</ul>`;

const planPage = `<h1>{{ plan.title }}</h1><table><tbody>
{% for it in plan.measures %}<tr><td>{{ it.no }}</td><td><a href="{{ it.address }}">{{ it.title }}</a></td><td>{{ it.summary }}</td></tr>{% endfor %}</tbody></table>`;

const measurePage = `<p><a href="{{ measure.planAddress }}">{{ measure.planTitle }}</a> {{ measure.government }}</p>
<h1>{{ measure.title }}</h1><p>{{ measure.summary }}</p>
{% for it in measure.texts %}<p>{{ it.name }}：{{ it.text }}</p>{% endfor %}
<h2>工程</h2><svg role="img" width="800" height="{{ 40 + 40 * measure.lineCount }}"><title>{{ measure.title }}の工程</title>
{% for it in measure.years %}<text x="{{ 200 + 100 * (it.fy - measure.startFy) }}" y="20">{{ it.name }}</text>{% endfor %}
{% for it in measure.stages %}<rect x="{{ 200 + 100 * (it.from - measure.startFy) }}" y="{{ 30 + 40 * it.line }}" width="{{ 100 * (1 + it.to - it.from) }}" height="30" fill="#cde"/><text x="{{ 200 + 100 * (it.from - measure.startFy) }}" y="{{ 50 + 40 * it.line }}">{{ it.words }}</text>{% endfor %}</svg>
<table><thead><tr><th>取組</th><th>工程</th><th>から</th><th>まで</th></tr></thead><tbody>
{% for it in measure.stages %}<tr><td>{{ it.action }}</td><td>{{ it.words }}</td><td>{{ it.from }}</td><td>{{ it.to }}</td></tr>{% endfor %}</tbody></table>
{% for indicator in measure.indicators %}<h2>{{ indicator.name }}（{{ indicator.unit }}）</h2><table><tbody>
{% for it in indicator['values'] %}<tr><td>{{ it.year }}</td><td>{{ it.series }}</td><td>{{ it.value }}</td></tr>{% endfor %}</tbody></table>{% endfor %}
<h2>実績</h2><table><tbody>{% for it in measure.results %}<tr><td>{{ it.year }}</td><td>{{ it.text }}</td></tr>{% endfor %}</tbody></table>
<h2>担当と出典</h2><dl>{% for it in measure.facts %}<dt>{{ it.name }}</dt><dd>{{ it.text }}</dd>{% endfor %}</dl>`;
