import { type Browser, expect, type Page, test } from '@playwright/test';
import { complaintsOf, expectAccessible as accessible } from './looked-at';

const PLACES = ['questionnaires', 'plans', 'calls', 'rectifications', 'opinions', 'results', 'counter'];
const LOCALES = ['zh-CN', 'en'] as const;
const WORDS = {
  'zh-CN': { again: '这份问卷已经提交过', done: '谢谢您的回答', missing: '请回答此题。', unknown: '链接无效' },
  en: {
    again: 'This was answered already',
    done: 'Thank you',
    missing: 'Please answer this question.',
    unknown: 'This link opens nothing',
  },
};

/** Looks once nothing moves any more and no button is pointed at: what fades in has no contrast yet. */
async function expectAccessible(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.locator('.is-loading')).toHaveCount(0);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await accessible(page);
}

async function signIn(page: Page, user: string): Promise<void> {
  await page.goto('/console/sign-in');
  await page.locator('input[autocomplete=username]').fill(user);
  await page.locator('input[autocomplete=current-password]').fill('demo-jietong');
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** A page of a citizen's phone. */
async function phone(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale, hasTouch: true });
  return context.newPage();
}

async function at(page: Page, part: string): Promise<void> {
  await page.goto(`/console/with/survey/${part}`);
  await expect(page.locator('.survey-console h1')).toBeVisible();
  await expect(page.getByText(/^(正在读取…|Loading…)$/)).toHaveCount(0);
}

/** An application in a state that nobody was asked about yet. */
async function connected(page: Page, used: number): Promise<string> {
  const session = await page.request.post('/api/v1/sessions', {
    data: { user: 'water-supervisor', password: 'demo-jietong' },
  });
  const headers = { Authorization: `Bearer ${(await session.json()).token}` };
  const listed = await page.request.get('/api/v1/applications?utility=water&state=CONNECTED', { headers });
  return (await listed.json())[used].number;
}

/** Writes a questionnaire in the designer and publishes it. */
async function publish(page: Page, code: string): Promise<void> {
  await at(page, 'new-questionnaire');
  const fields = page.locator('.survey-panel form');
  await fields.locator('input').first().fill(code);
  await fields.locator('.survey-both input').nth(0).fill('试一试');
  await fields.locator('.survey-both input').nth(1).fill('A trial');
  await fields.locator('select').nth(1).selectOption('water');
  await fields.locator('button[type=submit]').click();

  // What is wrong stands at its place: the question that all begin with asks nothing yet.
  await expect(page.locator('.survey-problem')).toBeVisible();
  await fields.locator('select').nth(2).selectOption('water-connection');
  await fields.locator('button[type=submit]').click();
  await expect(page).toHaveURL(new RegExp(`${code}/design$`));

  await page.locator('.survey-outline select').last().selectOption('text');
  await expect(page.locator('.survey-panel .survey-both').first()).toBeVisible();
  await page.locator('.survey-head button').last().click();
  await expect(page.locator('.survey-both .survey-wrong').first()).toBeVisible();
  await page.locator('.survey-both input').nth(0).fill('门牌号');
  await page.locator('.survey-both input').nth(1).fill('House number');
  await expectAccessible(page);
  await page.locator('.survey-head button').last().click();
  await expect(page.locator('.survey-problem')).toHaveCount(0);

  await at(page, `questionnaires/${code}`);
  await page.locator('.data button').first().click();
  await page.locator('.el-dialog .el-button--primary').click();
  await expect(page.locator('.data .el-tag--success')).toBeVisible();
}

/** The link that a code at the counter leads to. */
async function link(page: Page, code: string, application: string): Promise<string> {
  await at(page, 'counter');
  await page.locator('.survey-panel input').first().fill(application);
  await page.locator('.survey-panel select').selectOption(code);
  await page.locator('.survey-panel button[type=submit]').click();
  await expect(page.locator('.survey-sheet svg')).toBeVisible();
  await expectAccessible(page);
  return (await page.locator('.survey-sheet .address').innerText()).replace(/^.*\/survey#/, '/survey#');
}

async function answerBadly(page: Page, address: string, words: (typeof WORDS)['en']): Promise<void> {
  await page.goto(address);
  await page.locator('button.strong').click();
  await expect(page.getByText(words.missing)).toBeVisible();
  await expectAccessible(page);
  await page.locator('.option').nth(4).click();
  await page.locator('button.strong').click();
  await page.locator('.option').first().click();
  await page.locator('textarea').first().fill('又慢又贵 <b>真的</b>');
  await expect(page.locator('.saving')).toHaveText(/已自动保存|Saved/);
  await page.reload();
  await expect(page.locator('.option.chosen')).toHaveCount(1);
  await page.locator('button.strong').click();
  await expect(page.locator('textarea').first()).toHaveValue('又慢又贵 <b>真的</b>');
  await expectAccessible(page);
  await page.locator('button.strong').click();
  await expect(page.getByRole('heading', { name: words.done })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: words.again })).toBeVisible();
}

test.describe('survey', () => {
  test.skip(
    ({ viewport }) => (viewport?.width ?? 0) < 1000,
    'staff sit at a desk; the citizen has a phone of their own',
  );
  test.setTimeout(300_000);

  for (const [used, locale] of LOCALES.entries()) {
    test.describe(locale, () => {
      test.use({ locale });

      test('a bad answer is put right to its end', async ({ page, browser }) => {
        const complaints = complaintsOf(page);
        const code = `trial-${locale.toLowerCase()}-${Date.now()}`;
        await signIn(page, 'water-supervisor');
        await publish(page, code);
        const application = await connected(page, used);
        const citizen = await phone(browser, locale);
        const citizensComplaints = complaintsOf(citizen);
        await answerBadly(citizen, await link(page, code, application), WORDS[locale]);

        const row = page.getByRole('link', { name: application });
        await expect(async () => {
          await at(page, 'rectifications');
          await expect(row.first()).toBeVisible({ timeout: 2000 });
        }).toPass({ timeout: 90_000 });
        await row.first().click();
        await page.locator('.survey-words textarea').first().fill('已更换调压设备');
        await page.locator('.survey-words button').first().click();
        await expect(page.locator('.survey-words')).toHaveCount(1);
        await expectAccessible(page);
        await page.locator('.survey-words textarea').fill('申请人已搬离，不再回访');
        await page.locator('.survey-words button').click();
        await expect(page.locator('.survey-words')).toHaveCount(0);
        await expectAccessible(page);

        expect([...complaints, ...citizensComplaints]).toEqual([]);
      });

      test('every page of the survey can be used by anybody', async ({ page, browser }) => {
        const complaints = complaintsOf(page);
        await signIn(page, 'water-supervisor');
        for (const part of [
          ...PLACES,
          'new-plan',
          'questionnaires/water-connection',
          'questionnaires/water-connection/design',
        ]) {
          await at(page, part);
          await expectAccessible(page);
        }
        const citizen = await phone(browser, locale);
        await citizen.goto('/survey#opens-nothing');
        await expect(citizen.getByRole('heading', { name: WORDS[locale].unknown })).toBeVisible();
        await expectAccessible(citizen);
        expect(complaints).toEqual([]);
      });
    });
  }
});
