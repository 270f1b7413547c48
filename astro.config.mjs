import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { watchData } from './scripts/watch-data.mjs';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.settings.baseUrl,
  base: site.settings.basePath,
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
