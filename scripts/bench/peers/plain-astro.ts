import type { PeerSite } from './peer-site.ts';

/** The files of a plain site of Astro, by their paths: the data as one file, a component for each kind of page. */
export function astroFiles(site: PeerSite): Map<string, string> {
  return new Map([
    ['package.json', JSON.stringify({ name: 'plain', private: true, type: 'module' })],
    ['astro.config.mjs', 'export default {};\n'],
    ['src/site.json', JSON.stringify(site)],
    ['src/Frame.astro', frame],
    ['src/pages/index.astro', homePage],
    ['src/pages/plans/[plan]/index.astro', planPage],
    ['src/pages/plans/[plan]/measures/[measure].astro', measurePage],
  ]);
}

const frame = `---
import site from './site.json';
const { title } = Astro.props;
---
<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><a href="/">{site.title}</a></header>
<main data-pagefind-body><slot /></main></body></html>`;

const homePage = `---
import site from '../site.json';
import Frame from '../Frame.astro';
---
<Frame title={site.title}><h1>{site.title}</h1><ul>
{site.plans.map((plan) => <li><a href={plan.address}>{plan.title}</a></li>)}</ul></Frame>`;

const planPage = `---
import site from '../../../site.json';
import Frame from '../../../Frame.astro';
export const getStaticPaths = () => site.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
const { plan } = Astro.props;
---
<Frame title={plan.title}><h1>{plan.title}</h1><table><tbody>
{plan.measures.map((it) => <tr><td>{it.no}</td><td><a href={it.address}>{it.title}</a></td><td>{it.summary}</td></tr>)}</tbody></table></Frame>`;

const measurePage = `---
import site from '../../../../site.json';
import Frame from '../../../../Frame.astro';
export const getStaticPaths = () =>
  site.plans.flatMap((plan) => plan.measures.map((measure) => ({ params: { plan: plan.id, measure: measure.no }, props: { measure } })));
const { measure } = Astro.props;
const x = (fy) => 200 + 100 * (fy - measure.startFy);
---
<Frame title={measure.title}>
<p><a href={measure.planAddress}>{measure.planTitle}</a> {measure.government}</p>
<h1>{measure.title}</h1><p>{measure.summary}</p>
{measure.texts.map((it) => <p>{it.name}：{it.text}</p>)}
<h2>工程</h2><svg role="img" width="800" height={40 + 40 * measure.lineCount}><title>{measure.title}の工程</title>
{measure.years.map((it) => <text x={x(it.fy)} y="20">{it.name}</text>)}
{measure.stages.map((it) => <><rect x={x(it.from)} y={30 + 40 * it.line} width={100 * (1 + it.to - it.from)} height="30" fill="#cde"/><text x={x(it.from)} y={50 + 40 * it.line}>{it.words}</text></>)}</svg>
<table><thead><tr><th>取組</th><th>工程</th><th>から</th><th>まで</th></tr></thead><tbody>
{measure.stages.map((it) => <tr><td>{it.action}</td><td>{it.words}</td><td>{it.from}</td><td>{it.to}</td></tr>)}</tbody></table>
{measure.indicators.map((indicator) => <><h2>{indicator.name}（{indicator.unit}）</h2><table><tbody>
{indicator.values.map((it) => <tr><td>{it.year}</td><td>{it.series}</td><td>{it.value}</td></tr>)}</tbody></table></>)}
<h2>実績</h2><table><tbody>{measure.results.map((it) => <tr><td>{it.year}</td><td>{it.text}</td></tr>)}</tbody></table>
<h2>担当と出典</h2><dl>{measure.facts.map((it) => <><dt>{it.name}</dt><dd>{it.text}</dd></>)}</dl>
</Frame>`;
