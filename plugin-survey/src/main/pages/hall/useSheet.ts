import { onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import type { Of } from '../contract';
import { survey } from '../contract';
import type { Answers, Definition, KeptFile } from '../form/definition';
import { ended, type Ended, problems, Unsaved, without } from './sheet';

const PAUSE = 800;
const AGAIN = 10_000;

type Saving = 'saved' | 'saving' | 'unsaved';

/** What somebody is asked who has a token, and what they answer; it is saved as they go. */
export function useSheet(token: string) {
  const unsaved = new Unsaved(token, sessionStorage);
  const path = { token };
  const sheet = shallowRef<Of<'SurveySheet'>>();
  const answers = ref<Answers>({});
  const files = ref<KeptFile[]>([]);
  const over = ref<Ended>();
  const saving = ref<Saving>();
  const wrong = ref<Record<string, string>>({});
  let timer = 0;
  // One after the other, so that what was typed last is also kept last.
  let last = Promise.resolve();

  async function open(): Promise<void> {
    over.value = undefined;
    try {
      const { data } = await survey.GET('/sheets/{token}', { params: { path } });
      if (!data) return;
      sheet.value = data;
      files.value = data.files;
      answers.value = unsaved.read() ?? (data.answers as Answers);
    } catch (error) {
      over.value = ended(error) ?? 'broken';
    }
  }

  function later(pause: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => (last = last.then(() => save(answers.value))), pause);
  }

  async function save(kept: Answers): Promise<void> {
    saving.value = 'saving';
    try {
      await survey.PUT('/sheets/{token}/answers', { params: { path }, body: { answers: kept } });
      if (kept === answers.value) unsaved.forget();
      saving.value = 'saved';
    } catch (error) {
      await refused(error, kept);
    }
  }

  async function refused(error: unknown, kept: Answers): Promise<void> {
    saving.value = 'unsaved';
    wrong.value = problems(error);
    const rest = without(kept, wrong.value);
    if (Object.keys(rest).length < Object.keys(kept).length) await save(rest);
    else if (ended(error) === 'broken' || ended(error) === 'many') later(AGAIN);
    else over.value = ended(error);
  }

  /** Ends answering; false when something is to be changed first. */
  async function finish(shown: Answers): Promise<boolean> {
    clearTimeout(timer);
    await last;
    wrong.value = {};
    try {
      await survey.POST('/sheets/{token}/completion', { params: { path }, body: { answers: shown } });
      unsaved.forget();
      over.value = 'done';
      return true;
    } catch (error) {
      wrong.value = problems(error);
      const reason = ended(error);
      if (reason === 'broken' || reason === 'many') later(AGAIN);
      else over.value = reason;
      saving.value = 'unsaved';
      return false;
    }
  }

  /** Whoever has the link wants no more questions. */
  async function decline(): Promise<void> {
    clearTimeout(timer);
    try {
      await survey.POST('/sheets/{token}/refusal', { params: { path } });
      unsaved.forget();
      over.value = 'declined';
    } catch (error) {
      over.value = ended(error) ?? 'broken';
    }
  }

  async function upload(question: string, file: File): Promise<KeptFile> {
    const { data } = await survey.POST('/sheets/{token}/files/{question}', {
      params: { path: { token, question }, query: { name: file.name } },
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    const kept = data as Of<'SurveyFile'>;
    files.value = [...files.value, kept];
    return kept;
  }

  watch(answers, (now, before) => {
    if (over.value || Object.keys(before).length + Object.keys(now).length === 0) return;
    wrong.value = {};
    unsaved.keep(now);
    later(PAUSE);
  });
  onBeforeUnmount(() => clearTimeout(timer));
  void open();

  return {
    sheet,
    definition: () => sheet.value?.definition as Definition | undefined,
    answers,
    files,
    over,
    saving,
    wrong,
    open,
    finish,
    decline,
    upload,
  };
}
