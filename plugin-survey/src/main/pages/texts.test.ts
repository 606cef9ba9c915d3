import { expect, test } from 'vitest';
import consoleInEnglish from './console/texts/en.json';
import consoleInChinese from './console/texts/zh-CN.json';
import formInEnglish from './form/texts/en.json';
import formInChinese from './form/texts/zh-CN.json';
import hallInEnglish from './hall/texts/en.json';
import hallInChinese from './hall/texts/zh-CN.json';

function keys(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? keys(text, `${before}${key}/`) : [before + key],
  );
}

test.each([
  ['console', consoleInChinese, consoleInEnglish],
  ['form', formInChinese, formInEnglish],
  ['hall', hallInChinese, hallInEnglish],
])('both languages of the %s say the same things', (_, chinese, english) => {
  expect(keys(chinese)).toEqual(keys(english));
});
