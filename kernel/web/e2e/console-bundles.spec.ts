import { expect, test } from '@playwright/test';
import { deskOf, settled } from './desk';
import { jarOf } from './jars';
import { complaintsOf, expectAccessible } from './looked-at';

const NAME = 'org.jietong.plugin.water';

test('a plugin is replaced from the console while a case is being entered, and nothing typed is lost', async ({
  browser,
}, { project }) => {
  test.skip(project.name === 'phone', 'once is enough');
  test.setTimeout(300_000);
  const version = `1.0.${Math.floor(Date.now() / 1000)}`;

  const counter = await deskOf(browser, 'water-clerk', '/entry');
  const complaints = complaintsOf(counter);
  await counter.locator('.el-checkbox', { hasText: '供水' }).click();
  await counter.getByLabel('姓名或单位名称').fill('王小明');
  await counter.getByLabel('电话', { exact: true }).fill('13800000077');
  await counter.getByLabel('用户地址').fill('滨河大道7号');

  const admin = await deskOf(browser, 'admin', '/bundles');
  await settled(admin);
  await expectAccessible(admin);
  await admin.locator('input[type=file]').setInputFiles({
    name: `${NAME}-${version}.jar`,
    mimeType: 'application/java-archive',
    buffer: jarOf(NAME, version),
  });
  await expect(admin.getByTestId('deployment-state')).toHaveText('已投入服务。', { timeout: 90_000 });
  await expect(admin.locator('[data-step=PROVEN]')).toHaveClass(/done/);
  await settled(admin);
  await expectAccessible(admin);
  const panel = admin.getByRole('region', { name: NAME, exact: true });
  await expect(panel.getByTestId('version')).toHaveText(version);

  // An older one is refused in words, and nothing changes; that it is meant can be said.
  await admin.locator('input[type=file]').setInputFiles({
    name: `${NAME}-0.9.0.jar`,
    mimeType: 'application/java-archive',
    buffer: jarOf(NAME, '0.9.0'),
  });
  await expect(admin.getByRole('alert').first()).toContainText('降级到旧版本需要确认', { timeout: 60_000 });
  await expect(admin.getByText('未作任何更改，原版本继续服务。')).toBeVisible();
  await expect(admin.getByRole('button', { name: '仍换成这个旧版本' })).toBeVisible();
  await settled(admin);
  await expectAccessible(admin);

  // At the counter nothing was noticed of it.
  await expect(counter.getByLabel('用户地址')).toHaveValue('滨河大道7号');
  await counter
    .getByRole('radiogroup', { name: /简易低风险/ })
    .getByText('是', { exact: true })
    .click();
  await counter.getByRole('radiogroup', { name: /外线/ }).getByText('否', { exact: true }).click();
  await counter.getByRole('button', { name: '提交', exact: true }).click();
  await expect(counter).toHaveURL(/applications\/W/);
  expect(complaints).toEqual([]);

  await panel.getByRole('button', { name: `${NAME} 退回旧版本` }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
  await expect(admin.getByTestId('deployment-state')).toHaveText('已投入服务。', { timeout: 90_000 });
  await expect(panel.getByTestId('version')).not.toHaveText(version);
  await panel.getByRole('button', { name: `${NAME} 的历史` }).click();
  await expect(admin.getByRole('region', { name: `${NAME} 的历史` })).toContainText('退回');
});
