import { contract, useLoaded } from '@jietong/web/host';

/** The utilities that serve now, in the reader's language. */
export function useUtilities() {
  const { value: utilities } = useLoaded(async () => (await contract.GET('/utilities')).data ?? []);
  const nameOf = (code: string) => utilities.value?.find((utility) => utility.code === code)?.name ?? code;
  return { utilities, nameOf };
}

/** Names of the staff, by id; for those who may not look, nobody has one. */
export function useStaff() {
  const { value: staff } = useLoaded(async () => (await contract.GET('/staff')).data ?? []);
  const nameOf = (id: string) => staff.value?.find((person) => person.id === id)?.name ?? id.slice(0, 8);
  return { staff, nameOf };
}
