import { defineConfig } from 'vitest/config';

const ofTheSite = ['test/pages/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two workers suit the smallest machine this must run on.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ofTheSite },
      },
      {
        // The example site is built and served once for all of these, and one browser started.
        extends: true,
        test: { name: 'site', include: ofTheSite, globalSetup: 'test/support/example-site.ts' },
      },
    ],
  },
});
