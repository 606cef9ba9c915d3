import { contract } from '@/shared/contract';
import { useLoaded } from '@/shared/loading';
import { may } from '../frame/permissions';

/** Representatives one may give work to; none for those who may not look. */
export function useRepresentatives() {
  const { value: people } = useLoaded(async () => {
    if (!may('READ_STAFF')) return [];
    const { data } = await contract.GET('/staff');
    return (data ?? []).filter((person) => person.active && person.roles.includes('REPRESENTATIVE'));
  });
  return people;
}
