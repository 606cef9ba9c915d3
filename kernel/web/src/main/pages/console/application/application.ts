import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue';
import { contract } from '@/shared/contract';
import { useLoaded, type Loaded } from '@/shared/loading';
import type { Application, Case, Guide } from '../common/contractTypes';

/** The application a page shows, with what belongs to it. */
export interface OpenApplication {
  application: ShallowRef<Application | undefined>;
  case: ShallowRef<Case | undefined>;
  guide: ShallowRef<Guide | undefined>;
  /** Counts the changes, so that parts that read something of their own read it again. */
  changes: ShallowRef<number>;
  /** Reads everything anew. */
  reload(): Promise<void>;
  /** Path and version of the next change. */
  onPresent(): { path: { number: string }; header: { 'If-Match': string } };
}

const KEY: InjectionKey<OpenApplication> = Symbol('application');

/** Opens an application for a page and its parts. */
export function openApplication(number: () => string): OpenApplication & { loaded: Loaded<unknown> } {
  const application = shallowRef<Application>();
  const theCase = shallowRef<Case>();
  const guide = shallowRef<Guide>();
  const changes = shallowRef(0);

  async function read(): Promise<void> {
    const { data } = await contract.GET('/applications/{number}', { params: { path: { number: number() } } });
    if (!data) return;
    const [around, words] = await Promise.all([
      contract.GET('/cases/{number}', { params: { path: { number: data.caseNumber } } }),
      contract.GET('/utilities/{utility}', { params: { path: { utility: data.utility } } }),
    ]);
    [application.value, theCase.value, guide.value] = [data, around.data, words.data];
    changes.value++;
  }

  const loaded = useLoaded(read, number);
  const onPresent = () => ({
    path: { number: number() },
    header: { 'If-Match': `"${application.value?.version ?? 0}"` },
  });
  const opened = { application, case: theCase, guide, changes, reload: loaded.reload, onPresent };
  provide(KEY, opened);
  return { ...opened, loaded };
}

/** The application that the page around a part has opened. */
export function useApplication(): OpenApplication {
  const opened = inject(KEY);
  if (!opened) throw new Error('There is no application around this part');
  return opened;
}
