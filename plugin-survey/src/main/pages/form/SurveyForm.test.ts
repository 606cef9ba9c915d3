import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import { createI18n } from 'vue-i18n';
import type { Answers, Definition } from './definition';
import SurveyForm from './SurveyForm.vue';
import texts from './texts/en.json';

const LEVELS = [1, 2, 3, 4, 5].map((value) => ({ value, text: `level ${value}` }));
const asked: Definition = {
  title: 't',
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'rating',
          name: 'overall',
          title: 'Happy?',
          isRequired: true,
          rateMin: 1,
          rateMax: 5,
          rateValues: LEVELS,
        },
      ],
    },
    {
      name: 'second',
      visibleIf: '{overall} >= 4',
      elements: [
        { type: 'checkbox', name: 'why', title: 'Why?', choices: ['slow', 'dear'] },
        { type: 'matrix', name: 'grid', title: 'Each?', rows: ['one'], columns: LEVELS },
        { type: 'text', name: 'trips', title: 'Trips?', inputType: 'number' },
      ],
    },
  ],
};

function form(problems: Record<string, string> = {}) {
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: { survey: { form: texts } } } });
  const mounted = mount(SurveyForm, {
    props: {
      definition: asked,
      finish: 'Send',
      problems,
      modelValue: {} as Answers,
      'onUpdate:modelValue': (modelValue: Answers) => mounted.setProps({ modelValue }),
    },
    global: { plugins: [i18n] },
  });
  return mounted;
}

test('nothing is answered before somebody answers it', () => {
  expect(form().findAll('input:checked')).toHaveLength(0);
});

test('nobody goes on without what is required', async () => {
  const mounted = form();
  await mounted.find('form').trigger('submit');
  expect(mounted.find('[role=alert]').text()).toBe(texts.missing);
  expect(mounted.emitted('finish')).toBeUndefined();
});

test('whoever is content is asked no more and sends at once', async () => {
  const mounted = form();
  await mounted.find('input[value="2"]').trigger('change');
  expect(mounted.find('button[type=submit]').text()).toBe('Send');
  await mounted.find('form').trigger('submit');
  expect(mounted.emitted('finish')).toEqual([[{ overall: 2 }]]);
});

test('answers are in the form of SurveyJS: numbers as numbers, choices in their order, rows by their codes', async () => {
  const mounted = form();
  await mounted.find('input[value="4"]').trigger('change');
  await mounted.find('form').trigger('submit');
  await mounted.find('input[value="dear"]').trigger('change');
  await mounted.find('input[value="slow"]').trigger('change');
  await mounted.find('.cell input[value="5"]').trigger('change');
  await mounted.find('input[type=number]').setValue('3');
  await mounted.find('form').trigger('submit');
  expect(mounted.emitted('finish')).toEqual([[{ overall: 4, why: ['slow', 'dear'], grid: { one: 5 }, trips: 3 }]]);
});

test('what the server refuses stands at its question, and belongs to it for a screen reader', async () => {
  const mounted = form({ '/answers/trips': 'Too many' });
  await mounted.find('input[value="5"]').trigger('change');
  await mounted.find('form').trigger('submit');
  const field = mounted.find('input[type=number]');
  expect(field.attributes('aria-invalid')).toBe('true');
  expect(mounted.find(`#${field.attributes('aria-describedby')}`).text()).toBe('Too many');
});

test('an answer that nobody has to give can be taken back', async () => {
  const mounted = form();
  await mounted.find('input[value="5"]').trigger('change');
  await mounted.find('form').trigger('submit');
  await mounted.find('.cell input[value="5"]').trigger('change');
  await mounted.find('button.clear').trigger('click');
  expect(mounted.props('modelValue')).toEqual({ overall: 5 });
});
