import { expect, test, type Page } from '@playwright/test';
import { form, submitted } from './contract';
import { complaintsOf, expectAccessible } from './looked-at';

async function signIn(page: Page, user: string): Promise<void> {
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill('demo-jietong');
  await page.locator('button[type=submit]').click();
}

// Each language in one of the colours: texts do not depend on them.
for (const [locale, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('the console can be used by everybody', async ({ page, request }) => {
      const complaints = complaintsOf(page);
      const facts = { simpleLowRisk: false, externalLine: false, hourlyFlow: 10, gasPoints: 2 };
      const handedIn = await submitted(request, form([{ utility: 'gas', facts }]));
      const application = `/console/applications/${handedIn.applications[0]?.number}`;

      await page.goto(application);
      await expectAccessible(page);
      await signIn(page, 'gas-supervisor');
      // One is led to where one wanted to go.
      await expect(page).toHaveURL(new RegExp(`${application}$`));

      for (const address of [
        application,
        `${application}?part=work`,
        '/console/work',
        '/console/entry',
        '/console/rules',
      ]) {
        await page.goto(address);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('.el-skeleton')).toHaveCount(0);
        await expectAccessible(page);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test('what a clerk accepts shows its days at once, and the list hears of it without being loaded again', async ({
  page,
  context,
  request,
}, { project }) => {
  test.skip(project.name === 'phone', 'once is enough');
  const facts = { simpleLowRisk: false, externalLine: false, hourlyFlow: 10, gasPoints: 2 };
  await page.goto('/console/work?order=NEWEST');
  await signIn(page, 'gas-clerk');
  await expect(page.getByText('实时更新')).toBeVisible();

  const handedIn = await submitted(request, form([{ utility: 'gas', facts }]));
  const number = handedIn.applications[0]?.number ?? '';
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const firstDay = page.getByText('第 1 日');
  const accept = dialog.getByRole('button', { name: '受理', exact: true });
  await accept.click();

  // Something may be missing; then the refusal says what, and it is promised.
  const refusal = dialog.getByRole('alert');
  await expect(refusal.or(firstDay)).toBeVisible();
  if (await refusal.isVisible()) {
    for (const one of await dialog.locator('.el-checkbox').all()) await one.click();
    await accept.click();
  }
  await expect(firstDay).toBeVisible();
  await expect(page.getByText('第 3.5 日')).toBeVisible();
  await context.close();
});
