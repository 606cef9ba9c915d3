import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { form, submitted } from './contract';
import { complaintsOf, expectAccessible } from './looked-at';

const FACTS = { simpleLowRisk: false, externalLine: false, hourlyFlow: 10, gasPoints: 2 };
const OUTBOX = process.env.JIETONG_OUTBOX ?? '';

/** The newest code that went out to a telephone. */
function codeFor(phone: string, after: number): string | undefined {
  return readdirSync(OUTBOX)
    .map((name) => join(OUTBOX, name))
    .filter((file) => statSync(file).mtimeMs >= after)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes('sign-in-code') && text.includes(phone))
    .map((text) => /(?<!\d)\d{6}(?!\d)/.exec(text.slice(text.indexOf('sign-in-code')))?.[0])
    .at(-1);
}

async function signIn(page: Page, phone: string): Promise<void> {
  const asked = Date.now() - 1_000;
  await page.goto('/my');
  await page.locator('input[type=tel]').fill(phone);
  await page.locator('form button[type=submit]').click();
  const code = page.locator('input[autocomplete=one-time-code]');
  await expect(code).toBeVisible();
  await expect.poll(() => codeFor(phone, asked)).toBeTruthy();
  await code.fill(codeFor(phone, asked) ?? '');
  await page.locator('form button[type=submit]').click();
  await expect(page.getByText(phone)).toBeVisible();
}

for (const [locale, phone] of [
  ['zh-CN', 1],
  ['en', 2],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test.skip(OUTBOX === '', 'codes lie in the outbox of a product on this machine');

    test('an applicant signs in by telephone, sees every case, and does what a proof does not allow', async ({
      page,
      request,
    }, { project }) => {
      const own = `1390000${project.name === 'phone' ? 1 : 2}00${phone}`;
      const complaints = complaintsOf(page);
      await page.goto('/my');
      await expect(page.locator('h1')).toBeVisible();
      await expectAccessible(page);
      const body = form([{ utility: 'gas', facts: FACTS }], false);
      const handedIn = await submitted(request, { ...body, applicant: { ...body.applicant, phone: own } });
      await signIn(page, own);
      const mine = page.getByTestId('my-case').filter({ hasText: handedIn.number });
      await expect(async () => {
        await page.reload();
        await expect(mine).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await expectAccessible(page);
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      expect(kept).not.toContain(own);

      await page.locator('input[type=tel]').fill('13900009999');
      await page
        .getByRole('region', { name: /委托办理|Acting for/ })
        .locator('button[type=submit]')
        .click();
      await expect(page.getByTestId('mandate')).toBeVisible();
      await page.getByTestId('mandate').getByRole('button').click();
      await expect(page.getByTestId('mandate')).toHaveCount(0);

      await mine.getByRole('link').click();
      const line = page.getByTestId('line-gas');
      await expect(line).toBeVisible();
      await expectAccessible(page);
      const papers = line.locator('input[type=file]');
      const missing = await papers.count();
      expect(missing).toBeGreaterThan(0);
      await papers
        .first()
        .setInputFiles({ name: 'deed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
      await expect(papers).toHaveCount(missing - 1);
      await line.getByText(/^(撤回此申请|Withdraw this application)$/).click();
      await line.locator('textarea').fill('不再需要');
      await expectAccessible(page);
      await line.locator('form button[type=submit]').last().click();
      await expect(line.getByTestId('state')).toHaveText(/已撤回|Withdrawn/);
      expect(complaints).toEqual([]);
    });
  });
}

test('staff who look at the hall are anybody there', async ({ page, request }) => {
  const handedIn = await submitted(request, form([{ utility: 'gas', facts: FACTS }]));
  await page.goto('/console/sign-in');
  await page.locator('input[name=username]').fill('gas-clerk');
  await page.locator('input[name=password]').fill('demo-jietong');
  await page.locator('input[name=password]').press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(`/progress/${handedIn.number}`);

  await expect(page.locator('input[type=tel]')).toBeVisible();
});
