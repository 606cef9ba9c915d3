import { expect, test } from '@playwright/test';
import { deskOf, settled, signIn } from './desk';
import { complaintsOf, expectAccessible } from './looked-at';

const OF_ADMIN = ['/account', '/accounts', '/bundles', '/operations', '/calendars', '/duty', '/follow-ups'];
const OF_SUPERVISOR = ['/visits', '/duty', '/follow-ups', '/calendars'];

for (const [locale, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });
    test.setTimeout(300_000);

    for (const [user, addresses] of [
      ['admin', OF_ADMIN],
      ['gas-supervisor', OF_SUPERVISOR],
    ] as const) {
      test(`every page of ${user} can be used by everybody`, async ({ page }) => {
        const complaints = complaintsOf(page);
        await page.goto('/console/account');
        await signIn(page, user);
        await expect(page).not.toHaveURL(/sign-in/);
        for (const address of addresses) {
          await page.goto(`/console${address}`);
          await settled(page);
          await expectAccessible(page);
          await page.screenshot({
            path: `target/seen/${locale}-${user}${address.replace('/', '-')}-${page.viewportSize()?.width}.png`,
            fullPage: true,
          });
        }
        expect(complaints).toEqual([]);
      });
    }
  });
}

test.describe('at a desk', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'once is enough');
  test.setTimeout(300_000);

  test('an auditor is taken on, finds who did it, and sees that the chain is whole', async ({ browser }) => {
    const login = `auditor-${Date.now()}`;
    const admin = await deskOf(browser, 'admin', '/accounts');
    await settled(admin);
    await admin.getByRole('button', { name: '新建账户' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('审计一');
    await dialog.getByLabel('用户名').fill(login);
    await dialog.getByLabel('初始密码').fill('short');
    await dialog.getByLabel('电话').fill('0473-0000000');
    await dialog.getByText('审计员', { exact: true }).click();
    await dialog.getByRole('button', { name: '新建账户' }).click();
    // What is wrong stands at its field.
    await expect(dialog.locator('.el-form-item__error')).toBeVisible();
    await settled(admin);
    await expectAccessible(admin);
    await dialog.getByLabel('初始密码').fill('a-password-of-mine');
    await dialog.getByRole('button', { name: '新建账户' }).click();
    await expect(dialog).toBeHidden();
    await admin.getByLabel('按姓名、用户名或电话查找').fill(login);
    await expect(admin.getByRole('row', { name: /审计一/ })).toBeVisible();

    const auditor = await deskOf(browser, login, '/audit', 'a-password-of-mine');
    const complaints = complaintsOf(auditor);
    await settled(auditor);
    await expect(auditor.getByRole('navigation', { name: '菜单' }).getByText('窗口录入')).toHaveCount(0);
    await expect(auditor.locator('code').filter({ hasText: 'POST' }).first()).toBeVisible();
    await expectAccessible(auditor);
    await auditor.getByRole('button', { name: '校验记录链' }).click();
    await expect(auditor.getByText(/记录链完整，共/)).toBeVisible();
    const downloading = auditor.waitForEvent('download');
    await auditor.getByRole('button', { name: '导出' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.ndjson$/);
    await settled(auditor);
    await expectAccessible(auditor);
    await auditor.goto('/console/accounts');
    await settled(auditor);
    await expect(auditor.getByRole('button', { name: '新建账户' })).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('times are offered, a leave is entered, and both are seen', async ({ browser }) => {
    const page = await deskOf(browser, 'heating-supervisor', '/visits');
    const complaints = complaintsOf(page);
    await settled(page);
    await page.getByRole('button', { name: '按周开放' }).click();
    const dialog = page.getByRole('dialog');
    await settled(page);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '按周开放' }).click();
    await expect(dialog.getByText(/已开放 \d+ 个时段/)).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '下一周' }).click();
    await expect(page.getByRole('button', { name: /^关闭 / }).first()).toBeVisible();
    await settled(page);
    await expectAccessible(page);

    await page.goto('/console/duty');
    await settled(page);
    await page.getByRole('button', { name: '登记休假' }).click();
    await dialog.getByLabel('人员').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '登记休假' }).click();
    await expect(dialog.getByText(/已登记。/)).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('a schedule with a fault is told line by line', async ({ browser }) => {
    const page = await deskOf(browser, 'admin', '/calendars');
    const complaints = complaintsOf(page);
    await settled(page);
    const file = 'date,kind,name,schedule_year\n2031-01-01,off,元旦,2031\n2031-01-06,work,元旦,2031\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '2031.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await expect(page.getByRole('heading', { level: 1, name: '2031 年安排' })).toBeVisible();
    const check = page.getByRole('button', { name: '检查', exact: true });
    await check.click();
    await page.getByRole('dialog').getByRole('button', { name: '检查', exact: true }).click();
    await expect(page.getByRole('region', { name: '检查结果' }).locator('li').first()).toBeVisible();
    await settled(page);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
});
