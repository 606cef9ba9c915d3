import { expect, test } from '@playwright/test';
import { staff } from './contract';
import { expectAccessible } from './looked-at';

const PHONE = '13900000042';

test('a citizen applies for water and gas on a phone and follows it to supply', async ({ page, request }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'a story of the phone');

  await page.goto('/apply');
  await page.getByLabel('供水', { exact: true }).check();
  await page.getByLabel('燃气', { exact: true }).check();
  for (const utility of ['water', 'gas']) {
    const facts = page.getByTestId(`facts-${utility}`);
    await facts
      .getByRole('group', { name: /简易低风险/ })
      .getByLabel('否')
      .check();
    await facts.getByRole('group', { name: /外线/ }).getByLabel('否').check();
  }
  await page
    .getByTestId('facts-gas')
    .getByLabel(/用气点/)
    .fill('2');
  await page
    .getByTestId('facts-gas')
    .getByLabel(/小时用气/)
    .fill('6');
  await page.getByLabel(/^姓名/).fill('王小明');
  await page.getByLabel(/身份证号/).fill('1503');

  // Neither a reload nor a mistake costs what was typed; an identity number is not kept.
  await page.reload();
  await expect(page.getByLabel(/^姓名/)).toHaveValue('王小明');
  await expect(page.getByLabel(/身份证号/)).toHaveValue('');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(page.getByRole('alert')).toContainText('请先改正');
  await expectAccessible(page);

  await page.getByLabel(/^手机号/).fill(PHONE);
  await page.getByLabel('海勃湾区').check();
  await page.getByLabel(/详细地址/).fill('滨河大道1号');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(page.getByTestId('review-gas')).toContainText('G2');
  await page.getByRole('region', { name: '同意调取材料' }).getByRole('checkbox').first().check();
  const promises = page.getByRole('region', { name: '先受理，后补材料（容缺受理）' }).getByRole('checkbox');
  await expect(promises.first()).toBeVisible();
  for (const promise of await promises.all()) await promise.check();
  await expect(page.getByText('材料已齐，可以提交。')).toBeVisible();
  await expectAccessible(page);
  await page.getByTestId('hand-in').click();

  const number = await page.getByTestId('receipt-number').innerText();
  await expectAccessible(page);
  await page.getByRole('link', { name: '查看进度' }).click();
  await expect(page.getByTestId('line-water')).toBeVisible();
  expect(page.url()).toContain(number);

  for (const utility of ['water', 'gas']) {
    const line = page.getByTestId(`line-${utility}`);
    const application = (await line.locator('h2 + p .number').innerText()).trim();
    await (await staff(request, `${utility}-clerk`)).connect(application);
  }
  await page.getByRole('button', { name: '刷新' }).click();
  for (const utility of ['water', 'gas']) {
    await expect(page.getByTestId(`line-${utility}`).getByTestId('state')).toHaveText('已接通');
  }
  await page.getByTestId('line-gas').getByText('这些天是怎么算的').click();
  await expect(page.getByTestId('line-gas').getByTestId('days').locator('li').first()).toContainText('受理当天');
  await expectAccessible(page);
});
