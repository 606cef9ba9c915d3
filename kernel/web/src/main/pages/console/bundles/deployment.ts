import type { components } from '@contract/schema';
import { onUnmounted, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { contract } from '@/shared/contract';

export type Deployment = components['schemas']['Deployment'];
export type Step = Deployment['steps'][number]['step'];

/** What a jar goes through, in order. */
export const STEPS: readonly Step[] = [
  'VERIFIED',
  'INSTALLED',
  'RESOLVED',
  'EXAMINED',
  'STARTED',
  'PROVEN',
  'KEPT',
  'MOVED',
  'RETIRED',
];

export type StepState = 'done' | 'going' | 'ahead' | 'failed' | 'skipped';

/** How each step stands: what was not needed is told only when all is over. */
export function stepsOf(deployment: Deployment): { step: Step; state: StepState; at?: string }[] {
  const taken = new Map(deployment.steps.map(({ step, at }) => [step, at]));
  const last = Math.max(-1, ...STEPS.map((step, index) => (taken.has(step) ? index : -1)));
  return STEPS.map((step, index) => {
    const at = taken.get(step);
    if (at) return { step, state: 'done', at };
    if (index < last || deployment.state === 'SERVES') return { step, state: 'skipped' };
    if (index > last + 1) return { step, state: 'ahead' };
    return { step, state: deployment.state === 'REFUSED' ? 'failed' : 'going' };
  });
}

const BETWEEN = 400;

/** Follows a deployment until it serves or is refused. */
export function useDeployment(id: () => string | undefined): {
  deployment: ShallowRef<Deployment | undefined>;
  error: ShallowRef<Error | undefined>;
  isOver: Ref<boolean>;
} {
  const deployment = shallowRef<Deployment>();
  const error = shallowRef<Error>();
  const isOver = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(wanted: string): Promise<void> {
    try {
      const { data } = await contract.GET('/bundles/deployments/{id}', { params: { path: { id: wanted } } });
      if (wanted !== id()) return;
      [deployment.value, error.value] = [data, undefined];
      isOver.value = data?.state !== 'RUNNING';
    } catch (refused) {
      error.value = refused as Error;
      isOver.value = true;
    }
    if (!isOver.value) timer = setTimeout(() => void look(wanted), BETWEEN);
  }

  watch(
    id,
    (wanted) => {
      clearTimeout(timer);
      [deployment.value, error.value, isOver.value] = [undefined, undefined, false];
      if (wanted) void look(wanted);
    },
    { immediate: true },
  );
  onUnmounted(() => clearTimeout(timer));
  return { deployment, error, isOver };
}
