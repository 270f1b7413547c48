import type { Indicator } from '../../model/types/model.ts';
import { escapeXml } from '../../publish/formats/xml.ts';
import { absolute, urls } from '../../publish/urls.ts';
import { chartOf } from './chart.ts';
import { pictureHeight, pictureWidth } from './indicator-svg.ts';

/**
 * HTML that shows the chart of an indicator alone on another page, in its own size and with a link to its
 * page; null where there is no number to draw.
 */
export function chartEmbedCode(indicator: Indicator): string | null {
  const chart = chartOf(indicator);
  if (!chart) return null;
  const { plan, name, standing } = indicator;
  const page = escapeXml(absolute(plan.site, urls.indicator(indicator)));
  const picture = escapeXml(absolute(plan.site, urls.indicatorSvg(indicator)));
  const words = escapeXml(`${plan.organization.name}の指標「${name}」の図。${standing.reason}`);
  return `<a href="${page}"><img src="${picture}" alt="${words}" width="${pictureWidth}" height="${pictureHeight(chart)}" loading="lazy"></a>`;
}
