import { contract } from '@/shared/contract';
import { keptKey } from '../kept';
import { save } from '../save';

/** What the applicant of a case can do about visits. */
export function visitsOf(number: string, phone: string) {
  const proof = { 'Jietong-Phone': phone };
  const path = { number };

  async function once(name: string, work: (header: typeof proof & { 'Idempotency-Key': string }) => Promise<unknown>) {
    const key = keptKey(`jietong.visit.${number}.${name}`);
    await work({ ...proof, 'Idempotency-Key': key.use() }).catch((refused) => {
      if ('problem' in refused) key.done();
      throw refused;
    });
    key.done();
  }

  return {
    slots: async () => (await contract.GET('/cases/{number}/slots', { params: { path, header: proof } })).data ?? [],
    book: (slot: string) =>
      once(slot, (header) =>
        contract.POST('/cases/{number}/appointments', { params: { path, header }, body: { slot } }),
      ),
    move: (id: string, slot: string) =>
      once(`${id}.${slot}`, (header) =>
        contract.POST('/cases/{number}/appointments/{id}/move', {
          params: { path: { number, id }, header },
          body: { slot },
        }),
      ),
    cancel: (id: string) =>
      once(`${id}.cancel`, (header) =>
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
