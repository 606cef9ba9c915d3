import { contract } from '@/shared/contract';
import { once } from '@/shared/once';
import { save } from '@/shared/download';
import { headerOf } from './proof';

/** What the applicant of a case can do about visits. */
export function visitsOf(number: string, phone: string) {
  const proof = headerOf(phone);
  const path = { number };

  const asked = (name: string, work: (header: typeof proof & { 'Idempotency-Key': string }) => Promise<unknown>) =>
    once(`jietong.visit.${number}.${name}`, (key) => work({ ...proof, 'Idempotency-Key': key }));

  return {
    slots: async () => (await contract.GET('/cases/{number}/slots', { params: { path, header: proof } })).data ?? [],
    book: (slot: string) =>
      asked(slot, (header) =>
        contract.POST('/cases/{number}/appointments', { params: { path, header }, body: { slot } }),
      ),
    move: (id: string, slot: string) =>
      asked(`${id}.${slot}`, (header) =>
        contract.POST('/cases/{number}/appointments/{id}/move', {
          params: { path: { number, id }, header },
          body: { slot },
        }),
      ),
    cancel: (id: string) =>
      asked(`${id}.cancel`, (header) =>
        contract.POST('/cases/{number}/appointments/{id}/cancel', {
          params: { path: { number, id }, header },
          body: {},
        }),
      ),
    async saveForCalendar(id: string) {
      const { data } = await contract.GET('/cases/{number}/appointments/{id}.ics', {
        params: { path: { number, id }, header: proof },
        parseAs: 'blob',
      });
      if (data) save(data, `${number}.ics`);
    },
  };
}
