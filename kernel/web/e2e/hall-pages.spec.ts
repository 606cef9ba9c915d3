import { expect, test } from '@playwright/test';
import { complaintsOf, expectAccessible } from './looked-at';

const PAGES = ['/', '/guide', '/guide/gas', '/guide/category?utility=gas', '/apply?utility=water', '/figures', '/help'];

for (const locale of ['zh-CN', 'en']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('every page can be used by everybody', async ({ page }) => {
      const complaints = complaintsOf(page);
      for (const address of PAGES) {
        await page.goto(address);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        await expectAccessible(page);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test('large print in a narrow window leaves nothing outside, in the dark neither', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.getByRole('button', { name: '大字' }).click();
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectAccessible(page);
  }
});

test('what a gas customer is asked decides the category, and the reading of the notice is shown', async ({ page }) => {
  await page.goto('/guide/category?utility=gas');
  await page
    .getByRole('group', { name: /简易低风险/ })
    .getByLabel('否')
    .check();
  await page.getByRole('group', { name: /外线/ }).getByLabel('是').check();
  await page.getByLabel(/用气点/).fill('5');
  await page.getByLabel(/小时用气/).fill('500');
  await page.getByRole('button', { name: '看看我属于哪一类' }).click();

  await expect(page.getByTestId('category')).toContainText('G5');
  await expect(page.getByTestId('category')).toContainText('通知未写明');
  await expectAccessible(page);
});

test('the menu and the form are used by keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto('/apply');
  const first = page.locator('form input[type=checkbox]').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
});
