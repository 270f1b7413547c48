import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { watchData } from './scripts/serve/watch-data.mjs';
import { siteSettings } from './scripts/build/site-settings.ts';

// The settings alone: the whole site is composed where the pages are made.
const { baseUrl, basePath } = siteSettings(process.env.AYUMI_INPUT ?? process.cwd());

export default defineConfig({
  site: baseUrl,
  base: basePath,
  trailingSlash: 'ignore',
  integrations: [mdx()],
  // One Content-Security-Policy without 'unsafe-inline': no inline style, no inline script.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [watchData()],
  },
});
