import { contract } from '@/shared/contract';
import { useLoaded } from '@/shared/loading';

/** The utilities that serve now, in the reader's language. */
export function useUtilities() {
  const { value: utilities } = useLoaded(async () => (await contract.GET('/utilities')).data ?? []);
  const nameOf = (code: string) => utilities.value?.find((utility) => utility.code === code)?.name ?? code;
  return { utilities, nameOf };
}
