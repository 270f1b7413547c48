import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './pages.ts';

/** Works the rules out once: the loader it comes from does so anew for every page, for a third of the whole time. */
class LoaderOfOne extends StaticConfigLoader {
  readonly #rules = super.getConfigFor('');

  override getConfigFor() {
    return this.#rules;
  }
}

const validator = new HtmlValidate(
  new LoaderOfOne({
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
