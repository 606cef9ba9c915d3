import { defineConfig } from '@playwright/test';

/** The pages in a real browser, against a product that runs already: `JIETONG_ADDRESS` is where. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/playwright',
  // Deadlines for a machine that is busy with other things as well.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // The product beside it needs a core as well.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env.JIETONG_ADDRESS,
    testIdAttribute: 'data-test',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    actionTimeout: 40_000,
    launchOptions: {
      executablePath: process.env.JIETONG_BROWSER ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
