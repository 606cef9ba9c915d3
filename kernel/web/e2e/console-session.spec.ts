import { expect, test } from '@playwright/test';
import { form, submitted } from './contract';
import { codeOf, deskOf, PASSWORD, settled, signIn } from './desk';
import { complaintsOf, expectAccessible } from './looked-at';

const FACTS = { simpleLowRisk: false, externalLine: false, hourlyFlow: 10, gasPoints: 2 };

test.describe('sessions', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'once is enough');

  test('no script can read what the session hangs on, and a reload keeps it', async ({ browser }) => {
    const page = await deskOf(browser, 'gas-clerk');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);

    expect(kept).not.toContain('jietong-session');
    expect(kept).not.toContain('jietong.session');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '工作清单' })).toBeVisible();
    await page.getByRole('button', { name: '退出' }).click();
    await expect(page).toHaveURL(/sign-in/);
    await page.goto('/console/work');
    await expect(page).toHaveURL(/sign-in/);
  });

  test('what was wanted when the session ended is done once one is signed in again', async ({ browser, request }) => {
    const page = await deskOf(browser, 'gas-clerk');
    // Nothing but the step itself meets the end of the session.
    await page.route('**/api/v1/events', (route) => route.abort());
    const handedIn = await submitted(request, form([{ utility: 'gas', facts: FACTS }]));
    await page.goto(`/console/applications/${handedIn.applications[0]?.number}?part=applicant`);
    await settled(page);
    const words = page.locator('textarea').first();
    await words.fill('明天上午上门');
    const session = (await page.context().cookies()).find((cookie) => cookie.name === 'jietong-csrf')?.value ?? '';
    await page.request.delete('/api/v1/sessions/current', { headers: { 'Jietong-Csrf': session } });
    await page.locator('form button[type=submit]').first().click();

    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('请重新登录');
    await expectAccessible(page);
    await signIn(page, 'gas-clerk');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('明天上午上门')).toBeVisible();
  });

  test('a second factor is set up, asked for, and taken away', async ({ browser }) => {
    const page = await deskOf(browser, 'gas-rep-150304-2', '/account');
    const complaints = complaintsOf(page);
    await settled(page);
    await page.getByRole('button', { name: '开始设置' }).click();
    await expect(page.getByRole('img', { name: '供验证器应用扫描的二维码' })).toBeVisible();
    const secret = await page.getByLabel('密钥').inputValue();
    await settled(page);
    await expectAccessible(page);
    await page.getByLabel('验证码').fill(codeOf(secret));
    await page.getByRole('button', { name: '确认', exact: true }).click();
    const codes = page.locator('ul.numbers li');
    await expect(codes).toHaveCount(10);
    const recovery = await codes.first().innerText();

    const again = await (await browser.newContext()).newPage();
    await again.goto('/console/account');
    await signIn(again, 'gas-rep-150304-2');
    await expect(again.getByText('请输入验证器应用显示的六位数字')).toBeVisible();
    await expectAccessible(again);
    // The app's present code has been used already; the next one is taken as well.
    await again.getByLabel('两步验证码').fill(codeOf(secret, 1));
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await expect(again.getByRole('heading', { level: 1, name: '我的账户' })).toBeVisible();
    await again.getByRole('button', { name: '取消两步验证' }).click();
    await again.getByLabel('验证码').fill(recovery);
    await again.getByRole('button', { name: '取消两步验证' }).last().click();
    await expect(again.getByText('今后登录只需密码。')).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('a wrong password is told at the form, and not which part was wrong', async ({ page }) => {
    await page.goto('/console/sign-in');
    await signIn(page, 'water-rep-150304-2', 'wrong-password');

    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('input[name=username]')).toHaveValue('water-rep-150304-2');
    await expectAccessible(page);
  });

  test('who has a password of somebody else chooses one before anything else', async ({ page }) => {
    // The demonstration lets everybody keep theirs.
    await page.route('**/api/v1/sessions', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), todo: ['CHANGE_PASSWORD'] } });
    });
    await page.goto('/console/sign-in');
    await signIn(page, 'heating-rep-150304-2');
    await expect(page.getByText('您的密码由他人设定')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/console/sign-in');
  });

  test('one sees where one is signed in and ends what one does not know', async ({ browser }) => {
    const other = await deskOf(browser, 'water-rep-150303-1');
    const page = await deskOf(browser, 'water-rep-150303-1', '/account');
    await settled(page);
    await page
      .getByRole('button', { name: /^结束 / })
      .first()
      .click();
    await expect(async () => {
      await other.reload();
      await expect(other).toHaveURL(/sign-in/, { timeout: 1000 });
    }).toPass();
    await page.getByRole('button', { name: '全部退出' }).click();
    await expect(page).toHaveURL(/sign-in/);
    await signIn(page, 'water-rep-150303-1', PASSWORD);
    await expect(page.locator('h1')).toBeVisible();
  });
});
