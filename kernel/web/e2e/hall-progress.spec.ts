import { expect, test } from '@playwright/test';
import { form, PHONE, submitted } from './contract';
import { complaintsOf, expectAccessible } from './looked-at';

const SIMPLE = form([{ utility: 'water', facts: { simpleLowRisk: true, externalLine: false } }]);

for (const [locale, title] of [
  ['zh-CN', '办理进度'],
  ['en', 'Progress'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('who scans a receipt proves the phone and sees the days counted one by one', async ({ page, request }) => {
      const complaints = complaintsOf(page);
      const receipt = await submitted(request, SIMPLE);

      await page.goto(`/progress/${receipt.number}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page);
      await page.locator('input[type=tel]').fill(PHONE);
      await page.locator('form button[type=submit]').click();

      const line = page.getByTestId('line-water');
      await expect(line).toBeVisible();
      await line.getByTestId('days').locator('summary').click();
      await expect(line.getByTestId('days').locator('li').first()).toBeVisible();
      await expect(line.locator('a[href^="tel:"]')).toBeVisible();
      expect(page.url()).not.toContain(PHONE);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });

    test('a wrong phone is told as such, and nothing is shown', async ({ page, request }) => {
      const receipt = await submitted(request, SIMPLE);
      await page.goto(`/progress/${receipt.number}`);
      await page.locator('input[type=tel]').fill('13911111111');
      await page.locator('form button[type=submit]').click();

      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByTestId('line-water')).toHaveCount(0);
      await expectAccessible(page);
    });

    test('a receipt is verified by its number and code', async ({ page, request }) => {
      const receipt = await submitted(request, SIMPLE);
      await page.goto('/verify');
      const fields = page.locator('form input');
      await fields.nth(0).fill(receipt.number);
      await fields.nth(1).fill(receipt.verificationCode.toLowerCase());
      await page.locator('form button[type=submit]').click();

      await expect(page.getByTestId('genuine')).toContainText(receipt.number);
      await expectAccessible(page);
    });
  });
}

test('a question that was typed is there after a reload, and is asked once', async ({ page, request }) => {
  const receipt = await submitted(request, SIMPLE);
  await page.goto(`/progress/${receipt.number}`);
  await page.locator('input[type=tel]').fill(PHONE);
  await page.locator('form button[type=submit]').click();
  await page.locator('textarea').fill('何时上门？');
  await page.reload();

  await expect(page.locator('textarea')).toHaveValue('何时上门？');
  await page.getByRole('button', { name: '提交问题' }).click();

  await expect(page.locator('.said')).toHaveCount(1);
  await expect(page.locator('textarea')).toHaveValue('');
});
