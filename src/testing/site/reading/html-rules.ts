import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Hashes guard against other people's hosts; nothing is loaded from one (links.dist.test.ts).
      'require-sri': ['error', { target: 'crossorigin' }],
      // 「3つの柱」 is a heading like any other: HTML lets an id begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // Titles hold names of measures and sources, which stand as printed, however long.
      'long-title': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, fault by fault; nothing if it is valid. */
export async function htmlFaults({ path, html }: Page): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`);
}
