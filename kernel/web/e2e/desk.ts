import { createHmac } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';

export const PASSWORD = 'demo-jietong';

/** Fills in who one is, wherever the form is shown. */
export async function signIn(page: Page, user: string, password = PASSWORD): Promise<void> {
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
}

/** A page of somebody of the staff, at an address of the console. */
export async function deskOf(browser: Browser, user: string, address = '/work', password = PASSWORD): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/console${address}`);
  await signIn(page, user, password);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

/** Waits until a page has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.el-skeleton')).toHaveCount(0);
  await expect(page.locator('.is-loading')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PERIOD = 30_000;

/** The code that an authenticator app shows (RFC 6238), some periods from now. */
export function codeOf(secret: string, periods = 0): string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / PERIOD) + periods));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
