import { ElMessage } from 'element-plus';
import { i18n } from '@/shared/language';
import { ProblemError } from '@/shared/problem';

/** The words for whatever went wrong: a refusal has its own, a broken connection and a defect are told as such. */
export function wordsFor(error: unknown): string {
  const { t } = i18n.global;
  if (error instanceof ProblemError) return error.message;
  return error instanceof TypeError && /fetch|network/i.test(error.message) ? t('frame.offline') : t('frame.defect');
}

/** Tells what nothing on the page tells at its place. */
export function report(error: unknown): void {
  if (!(error instanceof ProblemError)) console.error(error);
  ElMessage({ type: 'error', message: wordsFor(error), showClose: true, duration: 8000 });
}
